import { type DeviationKind, deviationOf } from '@/lib/deviation/deviation';
import type { PeriodFacts } from '@/lib/rollup/ledger';
import { isRefused, type Outcome } from '@/lib/rollup/outcome';
import { magnitude } from '@/lib/rollup/quantity';
import type { Assessment } from './assess';
import { assessPoint } from './assess-point';
import type { IndicatorContext } from './indicator-context';
import { levelAsked, standingFacts } from './phase-figures';
import { standingInPhase } from './standing';

/** How an indicator stands off what was expected of it. */
export interface Deviation {
  readonly kind: DeviationKind;
  /** Where it stands, as a number or a fraction; null where it is told in levels. */
  readonly value: number | null;
  /** What was expected by the end of the period; null where it is told in levels. */
  readonly expected: number | null;
  /** Of the phase, or of the period alone. */
  readonly scope: 'phase' | 'period';
}

/**
 * How a place stands at the end of a period in which it told something: against the target of the
 * phase, as its figure is, and where there is none against that of the period. The index has to be of the
 * period's last day.
 */
export function deviationAt(
  context: IndicatorContext,
  placeId: number,
  period: PeriodFacts,
): Deviation | null {
  const { index, asking, plan, targetsOfIndicator: targets } = context;
  const { column } = period;
  const phase =
    column.kind === 'phase' ? index.phases.find(({ id }) => id === column.phaseId) : undefined;
  if (!phase) return null;
  const level = levelAsked(context, phase);
  const told = asking.inPeriod(period, level)(placeId);
  if (!told || isRefused(told)) return null;
  const standing = standingInPhase(
    standingFacts(context),
    phase,
    placeId,
    asking.inPhase(phase, level),
  );
  const ofPhase = standing && saidOf(context, 'phase', standing.outcome, standing.assessment);
  if (ofPhase || standing?.assessment.status.code !== 'no-target') return ofPhase;
  const planState = plan.isKnown ? plan.stateOf(placeId, phase.id, period.id) : null;
  const asked = { placeId, phase, categoryKey: '', outcome: told, planState };
  return saidOf(context, 'period', told, assessPoint({ ...context, targets }, asked, period));
}

function saidOf(
  { index }: IndicatorContext,
  scope: Deviation['scope'],
  outcome: Outcome,
  { status, progress, achievement, expected }: Assessment,
): Deviation | null {
  const judged = { status: status.code, progress, achievement };
  const kind = deviationOf(judged, index.snapshot.programme);
  if (!kind || !outcome || isRefused(outcome)) return null;
  const isLevel = outcome.quantity.kind === 'level' || outcome.quantity.kind === 'tally';
  const value = isLevel ? null : magnitude(outcome.quantity);
  return { kind, value, expected: isLevel ? null : expected, scope };
}
