import type { EntryIndicator } from '@/lib/api/observation-schema';
import { add } from '@/lib/numbers/add';
import type { ObservedValue } from '@/lib/observation/observation-input';
import { carriesValue } from '@/lib/observation/value-state';

type Parts = Pick<ObservedValue, 'state' | 'value' | 'numerator' | 'denominator'>;

/** A total as it would be said: a number, or the two sides of a ratio. */
export interface RowTotal {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * The sum of a complete exclusive breakdown; null while a part is missing, or where the parts of
 * such an indicator do not add up. A ratio's sides are summed, never its percentages.
 */
export function rowTotal(
  parts: readonly (Parts | null)[],
  { kind, ratioSource }: Pick<EntryIndicator, 'kind' | 'ratioSource'>,
): RowTotal | null {
  const known = parts.filter((part) => part !== null);
  // A part that does not apply adds nothing; one that was not collected leaves the total unknown.
  const counted = known.filter(({ state }) => carriesValue(state));
  const isComplete =
    known.length === parts.length && known.every(({ state }) => state !== 'not-collected');
  if (!isComplete || counted.length === 0) return null;
  const sides = { value: null, numerator: null, denominator: null };
  if (kind === 'count' || kind === 'amount') {
    const value = sum(counted.map((part) => part.value));
    return value === null ? null : { ...sides, value };
  }
  if (kind !== 'ratio' || ratioSource !== 'full-count') return null;
  const numerator = sum(counted.map((part) => part.numerator));
  const denominator = sum(counted.map((part) => part.denominator));
  return numerator === null || denominator === null ? null : { ...sides, numerator, denominator };
}

/** Null where one is missing, which is not zero. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? add(known) : null;
}
