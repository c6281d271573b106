import { groupBy } from '@/lib/group-by';
import { isRefused } from '@/lib/rollup/outcome';
import { makesFigure } from '../is-shown';
import { planOf } from '../plan';
import type { Plan } from '../plan-states';
import type { Said } from '../presence';
import { silenceOf } from '../silence';
import type {
  SnapshotBaseline,
  SnapshotObservation,
  SnapshotPlanEntry,
  SnapshotTarget,
} from '../snapshot';
import { type StandingFacts, standingInPhase } from '../standing';
import { targetsOf } from '../targets';
import { isUnapproved } from './is-unapproved';
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
  /** By place, the periods in which a value stands, each as `id` or `id organisation`, by commas. */
  readonly told: readonly { readonly placeId: number; readonly said: string }[];
  /** What was said in place of a value, of the total or of a category. */
  readonly silent: readonly (Pick<
    SnapshotObservation,
    'placeId' | 'periodId' | 'organisationId' | 'valueState'
  > & { readonly isTotal: boolean })[];
}

/** Indicators that are planned and told alike share what their plan says of each place. */
export type PlansAlike = Map<string, Plan>;

/**
 * The cells of one indicator in a phase, each against its plan and target; null where the single
 * values are needed.
 */
export function plainStanding(
  frame: PlainFrame,
  asking: PlainAsking,
  sums: readonly StandingSum[],
  aims: PlainAims,
  plans: PlansAlike,
): StandingCell[] | null {
  const { entries, targets, baselines, silent } = aims;
  const { index, tree, phase } = frame;
  const { indicator, way } = asking;
  const { rule, isPlanKnown } = indicator;
  const outcomes = plainOutcomes(frame, asking, sums);
  const answers = outcomes?.answersOf.get('');
  if (!outcomes || !answers) return null;
  if (aims.told.some(({ placeId }) => !frame.plainPlaces.has(placeId))) return null;
  if (mayBeToldByCategory(aims)) return null;
  const { facts: shown, told } = outcomes;
  const plan = planAlike(frame, indicator, aims, plans);
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
    const { outcome } = standing;
    const state = outcome ? stateOf(way, sums, outcome) : 'reported';
    const basis = outcome && isUnapproved(way, sums, outcome) ? 'with-unapproved' : 'approved';
    const through = outcome && !isRefused(outcome) ? frame.throughOf(outcome.latestEnd) : null;
    return standingCell(at, standing, { state, basis }, through);
  });
}

/**
 * Where the plan names who reports, and another one told the total: that one may have told a category
 * of it, which totals alone do not show.
 */
function mayBeToldByCategory({ entries, told }: PlainAims): boolean {
  const planned = entries.filter(({ organisationId }) => organisationId !== null);
  if (planned.length === 0) return false;
  const byCell = groupBy(
    told.flatMap(({ placeId, said }) => saidAt(placeId, said)),
    ({ placeId, periodId }) => `${placeId} ${periodId}`,
  );
  return planned.some(({ placeId, organisationId }) =>
    [...byCell.values()].some(
      (cell) =>
        cell[0]?.placeId === placeId &&
        cell.every((one) => one.organisationId !== null && one.organisationId !== organisationId),
    ),
  );
}

function planAlike(
  { index, tree }: PlainFrame,
  indicator: PlainAsking['indicator'],
  { entries, told, silent }: PlainAims,
  plans: PlansAlike,
): Plan {
  const { rule, isPlanKnown } = indicator;
  let key = `${isPlanKnown} ${rule.accumulation} ${rule.cumulativeOrigin}`;
  for (const { placeId, frequency, organisationId } of entries) {
    key += `;${placeId} ${frequency} ${organisationId}`;
  }
  for (const { placeId, said } of told) key += `:${placeId} ${said}`;
  for (const { placeId, periodId, organisationId, valueState, isTotal } of silent) {
    if (isTotal) key += `!${placeId} ${periodId} ${organisationId} ${valueState}`;
  }
  const known = plans.get(key);
  if (known) return known;
  const insteadOf = (state: SnapshotObservation['valueState']) =>
    silent.filter(({ valueState, isTotal }) => isTotal && valueState === state);
  const plan = planOf(index, tree, indicator, rule, entries, {
    values: told.flatMap(({ placeId, said }) => saidAt(placeId, said)),
    notCollected: insteadOf('not-collected'),
    notApplicable: insteadOf('not-applicable'),
  });
  plans.set(key, plan);
  return plan;
}

function saidAt(placeId: number, said: string): Said[] {
  return said.split(',').map((one) => {
    const [periodId, organisationId] = one.split(' ');
    return {
      placeId,
      periodId: Number(periodId),
      organisationId: organisationId ? Number(organisationId) : null,
    };
  });
}
