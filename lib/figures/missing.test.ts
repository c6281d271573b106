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
    const rule = fc.constantFrom(
      { accumulation: 'periodic' } as const,
      { accumulation: 'snapshot' } as const,
      { accumulation: 'per-period-only' } as const,
      { accumulation: 'cumulative', cumulativeOrigin: 'phase' } as const,
      { accumulation: 'cumulative', cumulativeOrigin: 'calendar-year' } as const,
    );
    const silent: TestValue[] = [
      ['C', '2022', null],
      ['C', '2023', { valueState: 'not-applicable' }],
    ];
    const missing = fc.constantFrom([], silent.slice(0, 1), silent);
    fc.assert(
      fc.property(cells, rule, missing, (given, indicator, said) => {
        const values = given.map(({ place, year, value }): TestValue => [place, year, value]);
        const plan = ['A I year', 'B I year'];
        const before = testFigures({ indicator, values, plan });
        const more = { values: [...values, ...said], plan: [...plan, 'C I year'] };
        const after = testFigures({ indicator, ...more });
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
