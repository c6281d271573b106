import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/lib/period/day';
import { changeBetweenPhases } from '@/lib/rollup/change-between-phases';
import { count, countRule, testLedger, testPhase } from '@/lib/rollup/ledger-testing';
import { english, type TestValue, testChange } from './snapshot-testing';

const phases = ['I 2020-01-01 2021-12-31', 'II 2022-01-01 2024-12-31'];
const change = (values: readonly TestValue[], more: object = {}) =>
  testChange({ phases, values, ...more });

describe('the change between two phases', () => {
  it('compares the same places only, and prints both lengths', () => {
    const found = change([
      ['A', '2020', 10],
      ['A', '2022', 25],
      ['B', '2020', 90],
      ['C', '2022', 500],
    ]);
    expect(found).toMatchObject({
      refused: null,
      difference: 15,
      unit: 'value',
      placesLeftOut: 2,
      years: { before: 2, after: 3 },
      before: { quantity: { value: 10 } },
      after: { quantity: { value: 25 } },
    });
    expect(found.explanation).toEqual({
      en: 'Same places only: 1 place with a value in both phases. 2 places have a value in one phase only, and are left out. Length of the phases: 2 years, then 3 years.',
      fr: 'Mêmes lieux seulement\u202f: 1 lieu avec une valeur dans les deux phases. 2 lieux n’ont de valeur que dans une phase, et ne sont pas comptés. Durée des phases\u202f: 2 ans, puis 3 ans.',
      ar: 'الأماكن نفسها فقط: مكان واحد بقيمة في كلتا المرحلتين. استُبعد مكانان لأن لهما قيمة في مرحلة واحدة فقط. مدة المرحلتين: سنتان، ثم 3 سنوات.',
    });
  });

  it('goes down to the sites that both phases know where a region was told in one of them', () => {
    const found = change([
      ['A1', '2020', 10],
      ['A2', '2020', 5],
      ['A', '2022', 100],
      ['A1', '2022', 30],
    ]);
    expect(found).toMatchObject({ difference: 20, placesLeftOut: 1 });
    expect(
      change([
        ['A1', '2020', 10],
        ['A', '2022', 100],
      ]).refused,
    ).toBe('no-common-place');
  });

  it('is in percentage points for a ratio: from 40 % to 50 % is 10 points', () => {
    const of = (numerator: number, denominator: number) => ({ numerator, denominator });
    const indicator = { kind: 'ratio', ratioSource: 'full-count' } as const;
    const found = change(
      [
        ['A', '2020', of(40, 100)],
        ['A', '2022', of(100, 200)],
        ['B', '2020', of(90, 100)],
      ],
      { indicator },
    );
    expect(found).toMatchObject({ difference: 10, unit: 'percentage-points', placesLeftOut: 1 });
  });

  it('takes the share of each phase of a cumulative count', () => {
    const indicator = { accumulation: 'cumulative', cumulativeOrigin: 'programme' } as const;
    const found = change(
      [
        ['A', '2021', 100],
        ['A', '2024', 130],
      ],
      { indicator },
    );
    expect(found).toMatchObject({ difference: -70, before: { quantity: { value: 100 } } });
  });

  it('counts how many of the same places reached a level', () => {
    const levels = ['drafted', 'adopted'].map((code, at) => ({
      id: at + 1,
      code,
      ordinal: at + 1,
    }));
    const indicator = { kind: 'milestone', accumulation: 'snapshot', levels } as const;
    const at = (place: string, period: string, levelId: number) =>
      [place, period, { levelId }] as const;
    const values = [
      at('A', '2020', 1),
      at('B', '2020', 1),
      at('A', '2022', 2),
      at('B', '2022', 2),
      at('C', '2022', 2),
    ];
    expect(change(values, { indicator })).toMatchObject({
      difference: 2,
      after: { quantity: { reached: 2, of: 2 } },
    });
    const one = testChange({ phases, values, indicator }, 'A');
    expect(one.refused).toBe('words-do-not-add');
  });

  it('measures a phase under way until the day asked', () => {
    const values: TestValue[] = [
      ['A', '2021', 10],
      ['A', '2022', 5],
    ];
    expect(testChange({ phases, values }, 'A', '2023-06-30')).toMatchObject({
      years: { before: 2, after: 1.5 },
    });
  });

  it.each([
    ['no-value', [['A', '2020', 1]], {}],
    [
      'no-common-place',
      [
        ['A', '2020', 1],
        ['B', '2022', 2],
      ],
      {},
    ],
    [
      'values-missing',
      [
        ['A', '2020', 1],
        ['A', '2022', 2],
      ],
      { plan: ['A I year', 'A II year'] },
    ],
    [
      'lower-bound',
      [
        ['A', '2020', 1],
        ['A', '2022', 2],
      ],
      { indicator: { accumulation: 'per-period-only' } },
    ],
    [
      'accumulation-unknown',
      [
        ['A', '2020', 1],
        ['A', '2022', 2],
        ['A', '2023', 2],
      ],
      { indicator: { accumulation: 'unknown' } },
    ],
    [
      'places-do-not-add',
      [
        ['A', '2020', 1],
        ['B', '2020', 1],
        ['A', '2022', 2],
        ['B', '2022', 2],
      ],
      { indicator: { aggregation: 'none' } },
    ],
    [
      'different-currencies',
      [
        ['A', '2020', 1, { indicatorVersionId: 1 }],
        ['A', '2022', 2],
      ],
      { indicator: { kind: 'amount', currency: 'MAD' }, earlierVersion: { currency: 'CHF' } },
    ],
    [
      'definition-changed',
      [
        ['A', '2020', 1, { indicatorVersionId: 1 }],
        ['A', '2022', 2],
      ],
      { earlierVersion: { accumulation: 'snapshot' } },
    ],
  ] as const)('is no number but the reason %s', (reason, values, more) => {
    const found = change(values, more);
    expect(found.refused).toBe(reason);
    expect(english(found.explanation)).toMatch(/^No (change|total)/);
    expect(found).not.toHaveProperty('difference');
  });

  it('is not told where the dates of a phase are not known', () => {
    const unknown = { date: null, precision: 'unknown' } as const;
    const undated = { ...testPhase, from: null, to: null, span: { start: unknown, end: unknown } };
    const content = count(5);
    const ledger = testLedger(countRule, [{ placeId: 1, quarter: 0, content }]);
    const question = { placeId: 1, asOfDay: dayNumber('2024-01-01'), lacksValues: () => false };
    expect(
      changeBetweenPhases(ledger, { ...question, earlier: undated, later: undated }).refused,
    ).toBe('phase-dates-unknown');
  });

  it('marks the values that are not approved', () => {
    const values: TestValue[] = [
      ['A', '2020', 1],
      ['A', '2022', 2, { reviewState: 'submitted' }],
    ];
    expect(testChange({ phases, values }, 'A').refused).toBe('no-value');
    const open = testChange({ phases, values }, 'A', '2026-06-30', 'with-unapproved');
    expect(open.basis).toBe('with-unapproved');
  });

  it('is the same whatever is reported elsewhere in one phase only', () => {
    const size = fc.nat({ max: 1000 });
    fc.assert(
      fc.property(size, size, size, fc.constantFrom('2020', '2022'), (one, other, extra, when) => {
        const both: TestValue[] = [
          ['A', '2020', one],
          ['A', '2022', other],
        ];
        const found = change([...both, ['B', when, extra]]);
        expect(found).toMatchObject({ difference: other - one, placesLeftOut: 1 });
      }),
      { numRuns: 1000 },
    );
  });
});
