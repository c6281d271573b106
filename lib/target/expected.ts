import type { Trajectory } from '@/lib/indicator/vocabulary';
import { elapsedFraction, isOver } from '@/lib/period/elapsed';
import type { IsoDate, Span } from '@/lib/period/vocabulary';
import type { CannotJudge } from './status';

export interface ExpectedQuestion {
  readonly trajectory: Trajectory;
  /** What the gain is counted from. */
  readonly start: number | null;
  readonly target: number;
  readonly phase: Span;
  /** The end of the last period in the value, never today. */
  readonly endOfValue: IsoDate | null;
  /** What the period targets up to that day ask for, where every one is stated. */
  readonly byPeriodTargets: number | null;
}

export type Expected = { readonly value: number } | { readonly cannot: CannotJudge };

/** What the trajectory asks for at the end of the last period in the value. */
export function expectedOf(question: ExpectedQuestion): Expected {
  const { trajectory, start, target, phase, endOfValue } = question;
  if (trajectory === 'constant') return { value: target };
  if (trajectory === 'none') return { cannot: 'no-trajectory' };
  if (trajectory === 'by-period-targets') {
    const { byPeriodTargets } = question;
    return byPeriodTargets === null ? { cannot: 'no-period-target' } : { value: byPeriodTargets };
  }
  if (start === null) return { cannot: 'no-baseline' };
  if (endOfValue === null) return { cannot: 'period-not-exact' };
  if (trajectory === 'at-end') return { value: isOver(phase, endOfValue) ? target : start };
  const elapsed = elapsedFraction(phase, endOfValue);
  if (elapsed === null) return { cannot: 'phase-not-exact' };
  return { value: start + (target - start) * elapsed };
}
