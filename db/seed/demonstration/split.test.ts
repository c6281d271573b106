import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomFor } from './random';
import { splitWhole } from './split';

it('splits a count into whole parts that add up to it', () => {
  fc.assert(
    fc.property(
      fc.nat(100_000),
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 15 }),
      fc.nat(),
      (total, weights, seed) => {
        const parts = splitWhole(total, weights, randomFor(seed, 'split'));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
      },
    ),
  );
});
