import type { Said } from '@/lib/api/observation-schema';
import type { IndicatorKind } from '@/lib/indicator/vocabulary';
import { subtract } from '@/lib/numbers/add';
import { carriesValue } from '@/lib/observation/value-state';

type Compared = Pick<Said, 'state' | 'value' | 'numerator' | 'denominator'>;

/** A difference: of numbers, or of percentages in points. */
export interface ValueChange {
  readonly unit: 'number' | 'points';
  readonly by: number;
}

/** How a value differs from the one before; null where either has no number. */
export function valueChange(
  kind: IndicatorKind,
  before: Compared,
  now: Compared,
): ValueChange | null {
  const [from, to] = [numberOf(before), numberOf(now)];
  if (from === null || to === null) return null;
  if (kind !== 'ratio') return { unit: 'number', by: subtract(to, from) };
  return { unit: 'points', by: Number(((to - from) * 100).toPrecision(12)) };
}

function numberOf({ state, value, numerator, denominator }: Compared): number | null {
  if (!carriesValue(state)) return null;
  if (numerator !== null && denominator !== null) return numerator / denominator;
  return value;
}
