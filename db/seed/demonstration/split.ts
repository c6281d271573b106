import type { Random } from './random';

/**
 * Whole parts of a whole number, near the weights, that add up to it exactly: largest remainders
 * first, as seats are given.
 */
export function splitWhole(total: number, weights: readonly number[], random: Random): number[] {
  const shaken = weights.map((weight) => weight * random.between(0.75, 1.25));
  const sum = shaken.reduce((all, weight) => all + weight, 0);
  const exact = shaken.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
