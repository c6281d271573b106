import { makesFigure } from '../is-shown';
import { planOf, type SaidOfPlan } from '../plan';
import { silenceOf } from '../silence';
import type {
  SnapshotBaseline,
  SnapshotObservation,
  SnapshotPlanEntry,
  SnapshotTarget,
} from '../snapshot';
import { type StandingFacts, standingInPhase } from '../standing';
import { targetsOf } from '../targets';
import { type PlainAsking, plainOutcomes, stateOf } from './plain-cells';
import type { PlainFrame } from './plain-frame';
import { type StandingCell, standingCell } from './standing-cell';
import type { StandingSum } from './standing-sum';

/** What was planned, aimed at and said of one indicator in a phase. */
export interface PlainAims {
  readonly entries: readonly Omit<SnapshotPlanEntry, 'indicatorId' | 'breakdownId'>[];
  /** For the total alone. */
  readonly targets: readonly SnapshotTarget[];
  readonly baselines: readonly SnapshotBaseline[];
  readonly values: SaidOfPlan['values'];
  /** What was said in place of a value, of the total or of a category. */
  readonly silent: readonly (Pick<
    SnapshotObservation,
    'placeId' | 'periodId' | 'organisationId' | 'valueState'
  > & { readonly isTotal: boolean })[];
}

/**
 * The cells of one indicator in a phase, each against its plan and target; null where the single
 * values are needed.
 */
export function plainStanding(
  frame: PlainFrame,
  asking: PlainAsking,
  sums: readonly StandingSum[],
  { entries, targets, baselines, values, silent }: PlainAims,
): StandingCell[] | null {
  const { index, tree, phase } = frame;
  const { indicator, way } = asking;
  const { rule, isPlanKnown } = indicator;
  const outcomes = plainOutcomes(frame, asking, sums);
  const answers = outcomes?.answersOf.get('');
  if (!outcomes || !answers) return null;
  if (values.some(({ placeId }) => !frame.plainPlaces.has(placeId))) return null;
  const { facts: shown, told } = outcomes;
  const said = (state: SnapshotObservation['valueState']) =>
    silent.filter(({ valueState, isTotal }) => isTotal && valueState === state);
  const plan = planOf(index, tree, indicator, rule, entries, {
    values,
    notCollected: said('not-collected'),
    notApplicable: said('not-applicable'),
  });
  const facts: StandingFacts = {
    index,
    tree,
    plan,
    version: rule,
    targets: targetsOf({ index, tree, plan, version: rule, targets, baselines }),
    silence: silenceOf(index, tree, silent),
    isShown: (placeId, outcome) => makesFigure(shown, placeId, outcome),
  };
  const named = new Set(entries.map(({ placeId }) => placeId));
  for (const { placeId } of silent) named.add(placeId);
  return frame.shownPlaces.flatMap(({ id, isAlways }) => {
    if (!isAlways && !told.has(id) && !named.has(id)) return [];
    const standing = standingInPhase(facts, phase, id, answers);
    if (!standing) return [];
    const at = {
      indicatorCode: indicator.code,
      placeKey: frame.keyOf(id),
      phase: { kind: 'phase', code: phase.row.code },
      period: null,
      isPlanKnown,
      kind: rule.kind,
    } as const;
    return standingCell(at, standing, () => ({
      state: standing.outcome ? stateOf(way, sums, standing.outcome) : 'reported',
      basis: 'approved',
    }));
  });
}
