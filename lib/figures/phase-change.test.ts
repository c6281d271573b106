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
    const found = change(values, { indicator });
    expect(found.inWords).toEqual({
      en: 'Places at level “adopted” or above: 0 of 2, then 2 of 2.',
      fr: 'Lieux au niveau «\u202fadopted\u202f» ou au-delà\u202f: 0 sur 2, puis 2 sur 2.',
      ar: 'الأماكن في مستوى «adopted» أو أعلى: 0 من 2، ثم 2 من 2.',
    });
  });

  it.each([
    ['from one level to another', 1, 2, 'From “drafted” to “adopted”.'],
    ['back to an earlier level', 2, 1, 'From “adopted” to “drafted”.'],
    ['no level', 1, 1, '“drafted” in both phases.'],
  ])('of one place is said in words: %s (peer: levels subtracted)', (_, before, after, words) => {
    const levels = ['drafted', 'adopted'].map((code, at) => ({
      id: at + 1,
      code,
      ordinal: at + 1,
    }));
    for (const kind of ['milestone', 'score'] as const) {
      const indicator = { kind, accumulation: 'snapshot', aggregation: 'none', levels } as const;
      const values: TestValue[] = [
        ['A', '2020', { levelId: before }],
        ['A', '2022', { levelId: after }],
      ];
      const found = testChange({ phases, values, indicator }, 'A');
      expect(found).toMatchObject({ refused: null, difference: null, unit: 'level' });
      expect(english(found.inWords)).toBe(words);
      expect(english(found.explanation)).toContain('Same places only: 1 place');
    }
  });

  it('compares no text, nor a number with a level', () => {
    const text = { kind: 'text' } as const;
    const said = (en: string) => ({ words: { en } });
    const values: TestValue[] = [
      ['A', '2020', said('begun')],
      ['A', '2022', said('done')],
    ];
    const found = testChange({ phases, values, indicator: text }, 'A');
    expect(found.refused).toBe('words-not-compared');
    expect(english(found.explanation)).toContain('results in words are not compared');
    expect(found.inWords).toBeNull();
    const levels = [{ id: 1, code: 'drafted', ordinal: 1 }];
    const scores: TestValue[] = [
      ['A', '2020', 5, { indicatorVersionId: 1 }],
      ['A', '2022', { levelId: 1 }],
    ];
    const scored = {
      phases,
      values: scores,
      indicator: { kind: 'score', accumulation: 'snapshot', aggregation: 'none', levels },
      earlierVersion: { kind: 'count' },
    } as const;
    for (const place of ['A', undefined]) {
      const { refused, explanation } = testChange(scored, place);
      expect(refused).toBe('told-differently');
      expect(english(explanation)).toContain('the same kind of value');
    }
  });

  it('follows a place whose same territory lies under another parent now', () => {
    const places = ['A region', 'B region', 'A1 site A', 'B1 site B', 'A2 site A'];
    const values: TestValue[] = [
      ['A1', '2020', 10],
      ['A2', '2020', 1],
      ['B1', '2022', 25],
      ['A2', '2022', 3],
    ];
    const given = { phases, places, values };
    const successions = ['A1 = B1'];
    expect(testChange({ ...given, successions }, 'B')).toMatchObject({
      difference: 15,
      placesLeftOut: 0,
    });
    expect(testChange({ ...given, successions }, 'A')).toMatchObject({ difference: 2 });
    expect(testChange({ ...given, successions })).toMatchObject({ difference: 17 });
    expect(testChange(given, 'B').refused).toBe('no-value');
    expect(testChange(given)).toMatchObject({ difference: 2, placesLeftOut: 2 });
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
    expect(english(found.explanation)).toMatch(/^(Change unknown|No total)/);
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
