import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomFor } from './random';

const take = (seed: number, key: string) => {
  const random = randomFor(seed, key);
  return Array.from({ length: 20 }, () => random.next());
};

it('gives the same numbers for the same seed and key, and others for another', () => {
  expect(take(2023, 'a')).toEqual(take(2023, 'a'));
  expect(take(2023, 'a')).not.toEqual(take(2023, 'b'));
  expect(take(2023, 'a')).not.toEqual(take(2024, 'a'));
});

it('stays in its bounds', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), (seed, key) => {
      const random = randomFor(seed, key);
      const value = random.between(3, 7);
      expect(value >= 3 && value < 7).toBe(true);
      expect(['x', 'y']).toContain(random.pick(['x', 'y']));
    }),
  );
});
