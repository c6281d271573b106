import type { Direction } from '@/lib/indicator/vocabulary';
import type { FigureStatus } from '@/lib/release/figure';
import type { Expected } from './expected';

/** Why there is no status. Each has words in every language. */
export const cannotJudgeReasons = [
  'no-value',
  'refused',
  'phase-not-exact',
  'period-not-exact',
  'no-baseline',
  'falling-count',
  'no-trajectory',
  'no-period-target',
  'expected-gain-under-one-unit',
  'target-on-wrong-side',
  'no-direction',
  'values-missing',
  'lower-bound',
  'partial-total',
] as const;
export type CannotJudge = (typeof cannotJudgeReasons)[number];

export interface Judgement {
  readonly code: FigureStatus;
  /** One of `cannotJudgeReasons`, or `words-only` beside `no-target`. */
  readonly reason: CannotJudge | 'words-only' | null;
}

export interface JudgementQuestion {
  readonly value: number;
  readonly target: number;
  readonly operator: '=' | '>=' | '<=';
  readonly direction: Direction;
  /** What the gain is counted from; null where it is needed and missing. */
  readonly start: number | null;
  /** The value after which a target no longer differs from the start; 1, or 0.01 for a ratio. */
  readonly oneUnit: number;
  readonly expected: Expected;
  readonly hasPhaseEnded: boolean;
  readonly isPhaseExact: boolean;
  /** Why the true value may be higher, or null: only what more values cannot overturn is said. */
  readonly mayGrow: 'values-missing' | 'lower-bound' | null;
  readonly isFallingCount: boolean;
  readonly bands: { readonly aheadFrom: number; readonly onTrackFrom: number };
}

const cannot = (reason: CannotJudge): Judgement => ({ code: 'cannot-be-judged', reason });
const judged = (code: FigureStatus): Judgement => ({ code, reason: null });

/** The status of a value against its target (domain.md, rules 5 and 6). */
export function judge(asked: JudgementQuestion): Judgement {
  const question = { ...asked, value: decimal(asked.value), target: decimal(asked.target) };
  const { value, target, start, direction } = question;
  if (!question.isPhaseExact) return cannot('phase-not-exact');
  if (start !== null && isOnWrongSide(start, target, direction)) {
    return cannot('target-on-wrong-side');
  }
  if (start !== null && start === target) return keeping(question);
  return question.hasPhaseEnded
    ? final(value, target, betterIs(question), question.mayGrow)
    : underway(question);
}

function isOnWrongSide(start: number, target: number, direction: Direction): boolean {
  return direction === 'higher' ? target < start : direction === 'lower' && target > start;
}

type Better = 'up' | 'down' | null;

function betterIs({ operator, direction, start, target }: JudgementQuestion): Better {
  if (operator !== '=') return operator === '>=' ? 'up' : 'down';
  if (direction !== 'neither') return direction === 'higher' ? 'up' : 'down';
  return start === null ? null : target > start ? 'up' : 'down';
}

/** Target and start are one: the value is to be kept. */
function keeping(question: JudgementQuestion): Judgement {
  const { value, target, mayGrow } = question;
  const better = betterIs({ ...question, start: null });
  const isKept = better === null ? value === target : !isWorse(value, target, better);
  if (mayGrow && (better !== 'up' || !isKept)) return cannot(mayGrow);
  return judged(isKept ? 'kept' : 'not-kept');
}

function isWorse(value: number, target: number, better: 'up' | 'down'): boolean {
  return better === 'up' ? value < target : value > target;
}

/** After the phase: no tolerance. */
function final(
  value: number,
  target: number,
  better: Better,
  mayGrow: JudgementQuestion['mayGrow'],
): Judgement {
  if (better === null) return value === target ? judged('met') : cannot('no-direction');
  const isMissed = isWorse(value, target, better);
  const isCertain = better === 'up' ? !isMissed : isMissed;
  if (mayGrow && !isCertain) return cannot(mayGrow);
  if (isMissed) return judged('not-met');
  return judged(value === target ? 'met' : 'exceeded');
}

/** During the phase: the gain so far against the gain expected by then. */
function underway(question: JudgementQuestion): Judgement {
  const { value, start, expected, bands, mayGrow } = question;
  if (question.isFallingCount) return cannot('falling-count');
  if (start === null) return cannot('no-baseline');
  if ('cannot' in expected) return cannot(expected.cannot);
  const expectedGain = expected.value - start;
  if (rounded(Math.abs(expectedGain)) < question.oneUnit) {
    return cannot('expected-gain-under-one-unit');
  }
  const share = rounded((value - start) / expectedGain);
  const code =
    share >= bands.aheadFrom ? 'ahead' : share >= bands.onTrackFrom ? 'on-track' : 'behind';
  const growthHelps = expectedGain > 0;
  if (mayGrow && (growthHelps ? code === 'behind' : code !== 'behind')) return cannot(mayGrow);
  return judged(code);
}

/** A weighted mean of 0.7000000000000001 is 0.7, and meets it. */
function decimal(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  return Number(value.toPrecision(15));
}

/** So that 34 of 40 is 0.85 whatever binary fractions it went through. */
function rounded(share: number): number {
  return Number(share.toPrecision(12));
}
