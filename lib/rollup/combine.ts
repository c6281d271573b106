import { add } from '@/lib/numbers/add';
import type { Refusal } from './outcome';
import type { NumberQuantity, Quantity, RatioQuantity } from './quantity';
import type { Rule } from './rule';

export type Combination = { readonly quantity: Quantity } | { readonly refused: Refusal };

export type Method = 'sum' | 'max' | 'min' | 'none';

/** Several quantities of one indicator as one, by its own rules. */
export function combine(rule: Rule, quantities: readonly Quantity[], method: Method): Combination {
  const [first] = quantities;
  if (!first) throw new RangeError('Nothing to combine: a missing value has no quantity.');
  if (quantities.length === 1) return { quantity: first };
  if (quantities.every((quantity) => quantity.kind === 'number')) {
    return combineNumbers(quantities, method);
  }
  if (quantities.every((quantity) => quantity.kind === 'ratio')) {
    return combineRatios(rule, quantities, method);
  }
  return { refused: 'words-do-not-add' };
}

function combineNumbers(numbers: readonly NumberQuantity[], method: Method): Combination {
  const currency = numbers[0]?.currency ?? null;
  if (numbers.some((number) => number.currency !== currency)) {
    return { refused: 'different-currencies' };
  }
  if (method === 'none') return { refused: 'places-do-not-add' };
  const values = numbers.map(({ value }) => value);
  const value = method === 'sum' ? add(values) : extreme(values, method);
  return { quantity: { kind: 'number', value, currency } };
}

function extreme(values: readonly number[], method: 'max' | 'min'): number {
  const pick = method === 'max' ? Math.max : Math.min;
  return values.reduce((best, value) => pick(best, value));
}

/** Full counts are summed before dividing; percentages themselves are never averaged. */
function combineRatios(rule: Rule, ratios: readonly RatioQuantity[], method: Method): Combination {
  if (rule.ratioSource === 'as-published') return { refused: 'as-published' };
  if (method === 'none') return { refused: 'places-do-not-add' };
  if (method !== 'sum') {
    const value = extreme(
      ratios.map((ratio) => ratio.value),
      method,
    );
    const found = ratios.find((ratio) => ratio.value === value);
    return found ? { quantity: found } : { refused: 'ratio-without-parts' };
  }
  return rule.ratioSource === 'sample' ? weigh(ratios) : pool(ratios);
}

function pool(ratios: readonly RatioQuantity[]): Combination {
  const numerators: number[] = [];
  const denominators: number[] = [];
  for (const { numerator, denominator } of ratios) {
    if (numerator === null || denominator === null) return { refused: 'ratio-without-parts' };
    numerators.push(numerator);
    denominators.push(denominator);
  }
  return ratioOf(add(numerators), add(denominators));
}

export function ratioOf(numerator: number, denominator: number): Combination {
  if (denominator <= 0) return { refused: 'empty-denominator' };
  const value = numerator / denominator;
  return { quantity: { kind: 'ratio', value, numerator, denominator, weight: null } };
}

function weigh(ratios: readonly RatioQuantity[]): Combination {
  let weights = 0;
  let weighted = 0;
  for (const { value, weight } of ratios) {
    if (weight === null || weight <= 0) return { refused: 'sample-without-weights' };
    weights += weight;
    weighted += weight * value;
  }
  const value = weighted / weights;
  return {
    quantity: { kind: 'ratio', value, numerator: null, denominator: null, weight: weights },
  };
}
