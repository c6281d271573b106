import type { PeriodFacts } from '@/lib/rollup/ledger';
import { type ComponentPart, isRefused } from '@/lib/rollup/outcome';
import { magnitude } from '@/lib/rollup/quantity';
import { isPartial } from '@/lib/rollup/sum-of-components';
import { isBaselineSubtracted } from '@/lib/target/baseline';
import { achievementOf, progressOf } from '@/lib/target/progress';
import { judge } from '@/lib/target/status';
import {
  type Assessed,
  type Assessment,
  type AssessmentContext,
  cannot,
  figureTarget,
  noTarget,
} from './assess';
import type { IndexedPhase } from './index-snapshot';

/** One point of a series against the target of its own period. */
export function assessPoint(
  { index, version, targets }: AssessmentContext,
  { placeId, phase, outcome, planState }: Assessed & { readonly phase: IndexedPhase },
  period: PeriodFacts,
): Assessment {
  const target = targets.ofPeriod(placeId, phase.id, period.id);
  const baseline = targets.baseline(placeId, phase.id, '');
  if (!target) return { ...noTarget, baseline };
  const shown = { ...noTarget, baseline, target: figureTarget(target, null) };
  if (outcome === null) return { ...shown, status: cannot('no-value') };
  if (isRefused(outcome)) return { ...shown, status: cannot('refused') };
  const lacksValues = (planState?.missing ?? []).length > 0 || isIncompleteSum(outcome.parts ?? []);
  if (lacksValues) return { ...shown, status: cannot('values-missing') };
  const value = magnitude(outcome.quantity);
  if (target.value === null || value === null || outcome.quantity.kind === 'level') return shown;
  const start = isBaselineSubtracted(version) ? baseline : 0;
  const status = judge({
    value,
    target: target.value,
    operator: target.operator,
    direction: version.direction,
    start: isBaselineSubtracted(version) ? start : null,
    oneUnit: version.kind === 'ratio' ? 0.01 : 1,
    expected: { value: target.value },
    hasPhaseEnded: period.to !== null && period.to <= index.asOfDay,
    isPhaseExact: period.to !== null,
    mayGrow: outcome.isAtLeast ? 'lower-bound' : null,
    isFallingCount: false,
    bands: index.snapshot.programme,
  });
  return {
    ...shown,
    achievement: achievementOf(value, target.value, version.direction),
    progress: progressOf(value, start, target.value),
    expected: target.value,
    status,
  };
}

/** A component of a calculated indicator lacks its value, or some of those that it is made of. */
function isIncompleteSum(parts: readonly ComponentPart[]): boolean {
  return isPartial(parts) || parts.some(({ isIncomplete }) => isIncomplete);
}
