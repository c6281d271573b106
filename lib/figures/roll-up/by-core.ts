import { dayOf } from '@/lib/period/day';
import { type Ledger, wholeProgramme } from '@/lib/rollup/ledger';
import { isRefused, type Outcome } from '@/lib/rollup/outcome';
import { type PhaseQuestion, rollUpPhase } from '@/lib/rollup/roll-up-phase';
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
  return phases.flatMap((phase) =>
    categoryKeys.flatMap((key) => {
      const ledger = context.ledgers.get(key);
      return ledger ? cellsOfLedger(context, ledger, phase, key) : [];
    }),
  );
}

function cellsOfLedger(
  context: IndicatorContext,
  ledger: Ledger,
  phase: IndexedPhase,
  categoryKey: string,
): RollUpCell[] {
  const answers = rollUpPhase(ledger, questionOf(context, phase, categoryKey));
  return context.shownPlaceIds.flatMap((placeId) => {
    const outcome = answers(placeId);
    if (!outcome || !isShown(context, ledger, placeId, outcome)) return [];
    return cellOf(context, { placeId, phase, categoryKey }, outcome);
  });
}

/** As the figures of a release ask it, so that both say the same. */
function questionOf(
  context: IndicatorContext,
  phase: IndexedPhase,
  categoryKey: string,
): PhaseQuestion {
  const { asOfDay } = context.index;
  if (categoryKey === '') return { phase, asOfDay, levelCode: levelAsked(context, phase) };
  const ledger = context.ledgers.get('');
  if (!ledger) throw new RangeError('Every indicator has a ledger of its total.');
  return { phase, asOfDay, totals: { ledger, answers: rollUpPhase(ledger, { phase, asOfDay }) } };
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
