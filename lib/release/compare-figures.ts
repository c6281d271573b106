import { canonicalJson } from '@/lib/canonical-json';
import { carriesValue } from '@/lib/observation/value-state';
import type { ReleaseFigure } from './figure';

export const changeKinds = ['new', 'changed', 'gone'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A figure that two sets of figures do not have alike. */
export interface FigureChange {
  readonly kind: ChangeKind;
  readonly before: ReleaseFigure | null;
  readonly now: ReleaseFigure | null;
}

/**
 * What changes between two sets of figures, in the order of the later one, what is gone last. Only
 * what a figure says counts, not how it is judged; a cell without an observation says nothing.
 */
export function compareFigures(
  before: readonly ReleaseFigure[],
  now: readonly ReleaseFigure[],
): FigureChange[] {
  const earlier = new Map(before.filter(isSaid).map((figure) => [figureKey(figure), figure]));
  const changes: FigureChange[] = [];
  for (const figure of now.filter(isSaid)) {
    const key = figureKey(figure);
    const old = earlier.get(key);
    earlier.delete(key);
    if (!old) changes.push({ kind: 'new', before: null, now: figure });
    else if (!saysTheSame(old, figure)) changes.push({ kind: 'changed', before: old, now: figure });
  }
  for (const old of earlier.values()) changes.push({ kind: 'gone', before: old, now: null });
  return changes;
}

// Of a protected figure the observations are withheld, but not its value.
function isSaid({ contributors, state }: ReleaseFigure): boolean {
  return contributors.length > 0 || carriesValue(state);
}

function saysTheSame(one: ReleaseFigure, other: ReleaseFigure): boolean {
  const said = ({ state, value }: ReleaseFigure) => canonicalJson({ state, value });
  return said(one) === said(other);
}

function figureKey({ indicatorCode, placeKey, phase, period, categoryKey }: ReleaseFigure): string {
  const column = phase.kind === 'phase' ? `phase ${phase.code}` : phase.kind;
  return JSON.stringify([indicatorCode, placeKey, column, period?.code ?? null, categoryKey]);
}

/** The whole of a column, or a point that belongs to no column: what a list of changes shows. */
export function isHeadline({ phase, period, categoryKey }: ReleaseFigure): boolean {
  return categoryKey === '' && (period === null || phase.kind !== 'phase');
}
