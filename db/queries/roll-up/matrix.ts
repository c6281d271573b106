import type { IndexedPhase, SnapshotIndex } from '@/lib/figures/index-snapshot';
import type { IndicatorContext } from '@/lib/figures/indicator-context';
import { type PlansAlike, plainStanding } from '@/lib/figures/roll-up/plain-standing';
import { standingByCore, standingOutside } from '@/lib/figures/roll-up/standing-by-core';
import type { StandingCell } from '@/lib/figures/roll-up/standing-cell';
import type { Basis } from '@/lib/observation/review-state';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { readAtOnce } from '../../transact';
import { coreContexts } from './core-roll-up';
import { indicatorsAsked } from './indicators-asked';
import { indicatorsSaid } from './indicators-said';
import { type AimsQuestion, phaseAims } from './phase-aims';
import { type PlainQuestion, plainQuestion } from './plain-question';
import { askedInPhase, plainSetting } from './plain-roll-up';
import { toldByCategory, uncommonCells } from './uncommon';
import { waitingCells } from './waiting-cells';

/** A phase by its code, or a column of what has none. */
export type MatrixColumn =
  | { readonly kind: 'phase'; readonly code: string }
  | { readonly kind: 'not-stated' | 'outside' };

export interface MatrixQuestion {
  /** The day the answer speaks for: periods that begin after it are left out. */
  readonly asOf: IsoDate;
  readonly basis: Basis;
  readonly column: MatrixColumn;
}

type Scope = Authorised<'viewOffice' | 'viewUnapproved'>;

/**
 * Indicator × place in one phase or column, each cell with its target, coverage and status, as the
 * figures of a release would say it. Throws not-found for a phase that there is not.
 */
export function matrix(
  db: Queryable,
  { subject: { programmeId } }: Scope,
  question: MatrixQuestion,
): StandingCell[] {
  return readAtOnce(db, (tx) => {
    const { cells, rest, askedOfCore, order } = plainMatrix(tx, programmeId, question);
    const byCore = rest.length > 0 ? ofCore(tx, programmeId, question, rest, askedOfCore) : null;
    return order.flatMap((id) => cells.get(id) ?? byCore?.get(id) ?? []);
  });
}

/** The same where the database can say all of it; null where that would hold the thread too long. */
export function matrixAtOnce(
  db: Queryable,
  { subject: { programmeId } }: Scope,
  question: MatrixQuestion,
): StandingCell[] | null {
  if (question.column.kind !== 'phase') return null;
  return readAtOnce(db, (tx) => {
    if (indicatorsAsked(tx, programmeId).length > rowsAtOnce) return null;
    const { basis } = question;
    if (toldByCategory(tx, programmeId, basis, partsAtOnce + 1) > partsAtOnce) return null;
    const { cells, rest, order } = plainMatrix(tx, programmeId, question);
    return rest.length > 0 ? null : order.flatMap((id) => cells.get(id) ?? []);
  });
}

/** Indicators that are answered while a page waits, and those of them told by category alone. */
const rowsAtOnce = 300;
const partsAtOnce = 30;

interface PlainMatrix {
  readonly cells: ReadonlyMap<number, readonly StandingCell[]>;
  /** Indicators of which the core has to read every value. */
  readonly rest: readonly number[];
  readonly askedOfCore: (context: IndicatorContext) => StandingCell[];
  readonly order: readonly number[];
}

function plainMatrix(db: Queryable, programmeId: number, question: MatrixQuestion): PlainMatrix {
  const { asOf, basis, column } = question;
  if (column.kind !== 'phase') {
    const rest = indicatorsSaid(db, programmeId, { asOf, basis, column: column.kind });
    const askedOfCore = (context: IndicatorContext) => standingOutside(context, column.kind);
    return { cells: new Map(), rest, askedOfCore, order: rest };
  }
  const phases = [column.code];
  const asked = plainQuestion(db, programmeId, { asOf, phases, indicators: null, breakdown: null });
  const [phase] = asked.phases;
  const askedOfCore = (context: IndicatorContext) => {
    const same = context.index.phases.find(({ id }) => id === phase?.id);
    return same ? standingByCore(context, same) : [];
  };
  const order = asked.all.map(({ id }) => id);
  if (!phase) return { cells: new Map(), rest: [], askedOfCore, order };
  const cells = plainCellsOf(db, programmeId, asked, phase, basis);
  return { cells, rest: order.filter((id) => !cells.has(id)), askedOfCore, order };
}

/** By indicator; one that is not in it needs its single values. */
function plainCellsOf(
  db: Queryable,
  programmeId: number,
  question: PlainQuestion,
  phase: IndexedPhase,
  basis: Basis,
): Map<number, StandingCell[]> {
  const setting = plainSetting(db, programmeId, question, basis);
  const { holding, ...time } = timeOfPlan(question.index, phase);
  const { composed } = uncommonCells(db, programmeId, holding);
  const waiting = waitingCells(db, { programmeId, basis, holding, ...time });
  const aimsOf = phaseAims(db, { programmeId, phaseId: phase.id, ...time });
  const plans: PlansAlike = new Map();
  const cells = new Map<number, StandingCell[]>();
  for (const [{ id }, asked] of askedInPhase(db, programmeId, question, setting, phase)) {
    const later = waiting.get(id);
    const aims = aimsOf(id);
    const isUncommon = later !== undefined && (later.isUncommon || aims.silent.length > 0);
    if (!asked || composed.has(id) || isUncommon) continue;
    const { frame, asking, sums } = asked;
    const told = later ? [...aims.told, ...later.told] : aims.told;
    const own = plainStanding(frame, asking, sums, { ...aims, told }, plans);
    if (own) cells.set(id, own);
  }
  return cells;
}

/** The periods in which a value makes a planned one of this phase reported: those that hold it too. */
function timeOfPlan(
  { periods, periodsByPhase, containersOf, asOfDay }: SnapshotIndex,
  phase: IndexedPhase,
): Pick<AimsQuestion, 'periodIds' | 'begunIds'> & { readonly holding: number[] } {
  const own = new Set(periodsByPhase.get(phase.id) ?? []);
  const all = new Set([...own].flatMap((id) => [id, ...(containersOf.get(id) ?? [])]));
  const begunIds = [...all].filter((id) => (periods.get(id)?.from ?? asOfDay) <= asOfDay);
  return { periodIds: [...all], begunIds, holding: begunIds.filter((id) => !own.has(id)) };
}

function ofCore(
  db: Queryable,
  programmeId: number,
  { asOf, basis }: MatrixQuestion,
  indicatorIds: readonly number[],
  cellsOf: PlainMatrix['askedOfCore'],
): Map<number, StandingCell[]> {
  const contexts = coreContexts(db, programmeId, indicatorIds, { asOf, basis });
  return new Map(contexts.map((context) => [context.indicator.id, cellsOf(context)]));
}
