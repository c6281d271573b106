import { dayOf } from '@/lib/period/day';
import { wholeProgramme } from '@/lib/rollup/ledger';
import type { Answers } from '@/lib/rollup/one-period';
import { isRefused, type Outcome } from '@/lib/rollup/outcome';
import { placeKey, stateOfAll } from '../contributors';
import type { IndexedPhase } from '../index-snapshot';
import type { IndicatorContext } from '../indicator-context';
import { isShown } from '../is-shown';
import { levelAsked } from '../phase-figures';
import { type RollUpCell, rollUpCell } from './cell';

export interface CoreQuestion {
  readonly phases: readonly IndexedPhase[];
  /** Keys of the categories asked; the empty one for the total. */
  readonly categoryKeys: readonly string[];
}

/** The cells of one indicator, from all that is known of it. */
export function cellsByCore(
  context: IndicatorContext,
  { phases, categoryKeys }: CoreQuestion,
): RollUpCell[] {
  if (context.version.kind === 'text') return [];
  const told = new Set(['', ...context.asking.categoryKeys]);
  return phases.flatMap((phase) =>
    categoryKeys.flatMap((key) => (told.has(key) ? cellsOfCategory(context, phase, key) : [])),
  );
}

function cellsOfCategory(
  context: IndicatorContext,
  phase: IndexedPhase,
  categoryKey: string,
): RollUpCell[] {
  const answers = answersOf(context, phase, categoryKey);
  return context.shownPlaceIds.flatMap((placeId) => {
    const outcome = answers(placeId);
    if (!outcome || !isShown(context, placeId, outcome, categoryKey)) return [];
    return cellOf(context, { placeId, phase, categoryKey }, outcome);
  });
}

/** As the figures of a release ask it, so that both say the same. */
function answersOf(context: IndicatorContext, phase: IndexedPhase, categoryKey: string): Answers {
  const { asking } = context;
  return categoryKey === ''
    ? asking.inPhase(phase, levelAsked(context, phase))
    : asking.categoryInPhase(phase, categoryKey);
}

function cellOf(
  { index, indicator }: IndicatorContext,
  at: { placeId: number; phase: IndexedPhase; categoryKey: string },
  outcome: NonNullable<Outcome>,
): RollUpCell {
  const place = index.places.get(at.placeId);
  const values = outcome.observationIds.flatMap((id) => index.observations.get(id) ?? []);
  const latestEnd = isRefused(outcome) ? null : outcome.latestEnd;
  const address = {
    indicatorCode: indicator.code,
    placeKey: at.placeId === wholeProgramme || !place ? null : placeKey(place),
    phaseCode: at.phase.row.code,
    categoryKey: at.categoryKey,
  };
  const state = stateOfAll(values.map(({ valueState }) => ({ state: valueState })));
  const through = latestEnd === null ? null : dayOf(latestEnd);
  const isUnapproved = values.some(({ reviewState }) => reviewState !== 'approved');
  return rollUpCell(address, outcome, state, through, isUnapproved);
}
