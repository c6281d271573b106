import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TestValue, testFigures } from './snapshot-testing';

describe('a missing value', () => {
  it('changes only coverage, never a value or what it is made of', { timeout: 30_000 }, () => {
    const cell = fc.record({
      place: fc.constantFrom('A', 'B', 'A1', 'A2'),
      year: fc.constantFrom('2022', '2023'),
      value: fc.nat({ max: 500 }),
    });
    const cells = fc.uniqueArray(cell, {
      selector: ({ place, year }) => place + year,
      minLength: 1,
      maxLength: 8,
    });
    const accumulation = fc.constantFrom('periodic', 'snapshot', 'per-period-only');
    fc.assert(
      fc.property(cells, accumulation, (given, how) => {
        const values = given.map(({ place, year, value }): TestValue => [place, year, value]);
        const plan = ['A I year', 'B I year'];
        const indicator = { accumulation: how };
        const before = testFigures({ indicator, values, plan });
        const after = testFigures({ indicator, values, plan: [...plan, 'C I year'] });
        const [one, other] = [before.at({}), after.at({})];
        expect(other?.value).toEqual(one?.value);
        expect(other?.contributors).toEqual(one?.contributors);
        expect(other?.coverage?.reported).toBe(one?.coverage?.reported);
        expect(other?.coverage?.planned).toBe((one?.coverage?.planned ?? 0) + 1);
      }),
      { numRuns: 1000 },
    );
  });
});
