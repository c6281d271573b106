import { describe, expect, it } from 'vitest';
import { wholeProgramme } from '@/lib/rollup/ledger';
import { allWords } from '@/lib/words-testing';
import { wordedContexts } from '../build-figures';
import { phaseChange } from '../phase-change';
import { english } from '../snapshot-testing';
import { sumFigures, type TestComponent, testSum } from './calculated-testing';

const a: TestComponent = {
  plan: ['A I quarter', 'B I quarter'],
  values: [
    ['A', '2022-Q1', 10],
    ['A', '2022-Q2', 20],
    ['B', '2022-Q1', 5],
  ],
};
const b: TestComponent = {
  plan: ['A I quarter'],
  values: [
    ['A', '2022-Q1', 1],
    ['A', '2022-Q2', 2],
  ],
};
const c: TestComponent = { plan: ['A I quarter', 'B I quarter'], values: [['B', '2022-Q1', 7]] };
const asOf = '2022-07-31';

describe('the figure of a calculated indicator', () => {
  it('is the sum of the figures of its components, at each place and in each period', () => {
    const figures = sumFigures({ components: { A1: a, B1: b } }, asOf);
    expect(figures.valueAt({ place: 'A' })).toBe(33);
    expect(figures.valueAt({})).toBe(38);
    expect(figures.valueAt({ place: 'A', period: '2022-Q1' })).toBe(11);
    expect(figures.valueAt({ place: 'A', period: '2022-Q2' })).toBe(22);
    expect(figures.at({ place: 'A' })).toMatchObject({
      coverage: { reported: 2, planned: 2, of: 'indicators' },
      value: { isAtLeast: false },
    });
  });

  it('says of which indicators it is the sum, and prints their overlap note', () => {
    const { explanation } = sumFigures({ components: { A1: a, B1: b } }, asOf).at({
      place: 'A',
    }) ?? { explanation: null };
    expect(english(explanation)).toBe(
      'Sum of 2 indicators: A1, B1. 2 of 2 expected indicators have a value. Overlap: One person may be in both',
    );
    expect(explanation?.ar).toContain('A1 وB1.');
  });

  it('names the observations of its components, each with its indicator', () => {
    const figure = sumFigures({ components: { A1: a, B1: b } }, asOf).at({ place: 'A' });
    expect(
      figure?.contributors.map(({ indicatorCode, value }) => [indicatorCode, value.value]),
    ).toEqual([
      ['A1', 10],
      ['A1', 20],
      ['B1', 1],
      ['B1', 2],
    ]);
  });

  it('leaves out a component without a value, and says that it is at least that', () => {
    const figures = sumFigures({ components: { A1: a, B1: b, C1: c } }, asOf);
    const figure = figures.at({ place: 'A' });
    expect(figure).toMatchObject({
      value: { value: 33, isAtLeast: true },
      coverage: { reported: 2, planned: 3, of: 'indicators' },
    });
    expect(english(figure?.explanation)).toContain('Sum of 2 of 3 indicators: A1, B1.');
  });

  it('asks nothing of a component that is not planned there', () => {
    const figures = sumFigures({ components: { A1: a, B1: b } }, '2022-04-30');
    expect(figures.at({ place: 'B' })).toMatchObject({
      value: { value: 5, isAtLeast: false },
      coverage: { reported: 1, planned: 1, of: 'indicators' },
    });
    expect(english(figures.at({ place: 'B' })?.explanation)).toContain('Sum of 1 of 2 indicators');
  });

  it('is missing, not zero, where no component has a value', () => {
    const none = { plan: ['A I quarter'], values: [] };
    const figures = sumFigures({ components: { A1: none, B1: none } }, asOf);
    expect(figures.at({ place: 'A' })).toMatchObject({
      state: 'missing',
      value: { value: null },
      coverage: { reported: 0, planned: 2, of: 'indicators' },
    });
    expect(figures.at({ place: 'C' })).toMatchObject({ state: 'not-planned' });
  });

  it('counts a component whose plan is unknown as one that may be missing', () => {
    const figures = sumFigures(
      { components: { A1: { values: [['A', '2022', 4]] }, B1: { values: [['B', '2022', 6]] } } },
      asOf,
    );
    expect(figures.at({ place: 'A' })).toMatchObject({
      value: { value: 4, isAtLeast: true },
      coverage: { reported: 1, planned: 2 },
      isPlanKnown: false,
    });
    // The one value of an unknown plan is no total of the programme, for a component neither.
    expect(figures.at({})).toBeUndefined();
  });

  it('takes what a region states for itself as missing at its site', () => {
    const region = { plan: ['A I year'], values: [['A', '2022', 50]] } as const;
    const site = { plan: ['A1 I year'], values: [['A1', '2022', 8]] } as const;
    const figures = sumFigures({ components: { R: region, S: site } }, '2023-01-15');
    expect(figures.valueAt({ place: 'A' })).toBe(58);
    expect(figures.at({ place: 'A1' })).toMatchObject({
      value: { value: 8, isAtLeast: true },
      coverage: { reported: 1, planned: 2 },
    });
  });

  it('is at least what it says where a component lacks some of its own values', () => {
    const figures = sumFigures({ components: { A1: a, B1: b } }, asOf);
    expect(figures.at({ place: 'B' })?.value).toMatchObject({ value: 5, isAtLeast: true });
    expect(english(figures.at({})?.explanation)).toContain('values are missing for 1 of them');
    expect(figures.at({})?.value).toMatchObject({ value: 38, isAtLeast: true });
    const rule = { accumulation: 'snapshot' } as const;
    const stocks = { A1: { ...a, rule }, B1: { ...b, rule } };
    const stock = sumFigures({ components: stocks, sum: rule }, asOf).at({});
    expect(stock?.value).toMatchObject({ value: 27, isAtLeast: false });
  });

  it('may fall below a partial sum where values may be negative', () => {
    const rule = { allowsNegative: true };
    const figures = sumFigures({ components: { A1: { ...a, rule }, C1: c } }, asOf);
    expect(figures.at({ place: 'A' })).toMatchObject({
      value: { value: 30, isAtLeast: false },
      coverage: { reported: 1, planned: 2 },
    });
  });

  it('is as cautious as the most cautious of its values, and marks what is not approved', () => {
    const open = {
      ...b,
      values: [
        ['A', '2022-Q1', 1, { valueState: 'estimated' }],
        ['A', '2022-Q2', 2, { reviewState: 'submitted' }],
      ],
    } as const;
    const given = { components: { A1: a, B1: open } };
    expect(sumFigures(given, asOf).at({ place: 'A' })).toMatchObject({
      state: 'estimated',
      basis: 'approved',
      value: { value: 31 },
    });
    expect(sumFigures(given, asOf, 'with-unapproved').at({ place: 'A' })).toMatchObject({
      basis: 'with-unapproved',
      value: { value: 33 },
    });
  });

  it('ignores values that stand under its own code', () => {
    const figures = sumFigures({ components: { A1: a, B1: b } }, asOf);
    expect(figures.of('A1').valueAt({ place: 'A' })).toBe(30);
    expect(figures.of('B1').valueAt({ place: 'A' })).toBe(3);
  });
});

describe('a sum of indicators is refused', () => {
  const unknown = { rule: { accumulation: 'unknown' } } as const;

  it('where a component is, for the same reason, and names it', () => {
    const figures = sumFigures(
      {
        components: {
          A1: { ...unknown, values: a.values },
          B1: { ...unknown, values: [['A', '2022-Q1', 1]] },
        },
        sum: { accumulation: 'unknown' },
      },
      asOf,
    );
    const figure = figures.at({ place: 'A' });
    expect(figure?.value.value).toBeNull();
    expect(english(figure?.refusal)).toContain('how the values of several periods combine');
    expect(english(figure?.explanation)).toContain('No sum of the 2 indicators, because of: A1.');
    expect(figures.valueAt({ place: 'A', period: '2022-Q1' })).toBe(11);
  });

  it.each([
    ['kinds', { kind: 'amount', currency: 'MAD' }],
    ['currencies', { currency: 'CHF' }],
    ['ways of adding over time', { accumulation: 'snapshot' }],
    ['ways of adding over places', { aggregation: 'max' }],
    ['subjects', { countsPeople: true }],
  ] as const)('where its components are of several %s', (_title, rule) => {
    const figures = sumFigures({ components: { A1: a, B1: { ...b, rule } } }, asOf);
    expect(figures.at({ place: 'A' })?.value.value).toBeNull();
    expect(english(figures.at({ place: 'A' })?.refusal)).toContain('no longer measured in one way');
  });

  it('where a component is no longer there', () => {
    const sum = { componentIds: [1, 2, 77] };
    const figures = sumFigures({ components: { A1: a, B1: b }, sum }, asOf);
    expect(english(figures.at({ place: 'A' })?.refusal)).toContain('no longer in use');
  });

  it('where its components speak for two periods that are not stated', () => {
    const figures = sumFigures({
      components: {
        A1: { values: [['A', 'reported', 4]] },
        B1: { values: [['A', 'elsewhere', 6]] },
      },
    });
    expect(figures.at({ place: 'A', phase: 'not-stated' })).toBeUndefined();
    expect(figures.of('A1').valueAt({ place: 'A', phase: 'not-stated' })).toBe(4);
    const same = sumFigures({
      components: {
        A1: { values: [['A', 'reported', 4]] },
        B1: { values: [['A', 'reported', 6]] },
      },
    });
    expect(same.valueAt({ place: 'A', phase: 'not-stated' })).toBe(10);
  });
});

describe('each component counts by its own rule', () => {
  it('cumulative ones with their share of the phase', () => {
    const rule = { accumulation: 'cumulative', cumulativeOrigin: 'programme' } as const;
    const figures = sumFigures({
      phases: ['I 2021-01-01 2021-12-31', 'II 2022-01-01 2022-12-31'],
      components: {
        A1: {
          rule,
          values: [
            ['A', '2021', 10],
            ['A', '2022', 25],
          ],
        },
        B1: {
          rule,
          values: [
            ['A', '2021', 100],
            ['A', '2022', 140],
          ],
        },
      },
      sum: rule,
    });
    expect(figures.valueAt({ place: 'A', phase: 'II' })).toBe(55);
    expect(figures.valueAt({ place: 'A', phase: 'II', period: '2022' })).toBe(165);
  });

  it('per period only: the sum of what each is at least', () => {
    const rule = { accumulation: 'per-period-only' } as const;
    const figures = sumFigures({
      components: { A1: { ...a, rule }, B1: { ...b, rule } },
      sum: rule,
    });
    expect(figures.at({ place: 'A' })?.value).toMatchObject({ value: 22, isAtLeast: true });
    expect(english(figures.at({ place: 'A' })?.explanation)).toContain(
      'The values of 2 of them are minimums.',
    );
  });

  it('says where their values do not reach the same day', () => {
    const figures = sumFigures({
      components: { A1: { values: a.values }, B1: { values: [['A', '2022-Q1', 1]] } },
    });
    expect(english(figures.at({ place: 'A' })?.explanation)).toContain(
      'the oldest ends at 31 March 2022',
    );
  });
});

it('tells no change between phases, and why', () => {
  const phases = ['I 2021-01-01 2021-12-31', 'II 2022-01-01 2022-12-31'];
  const values: TestComponent['values'] = [
    ['A', '2021', 1],
    ['A', '2022', 2],
  ];
  const snapshot = testSum({ phases, components: { A1: { values }, B1: { values } } });
  const question = { asOf: '2023-01-15', basis: 'approved', words: allWords } as const;
  const [sum] = wordedContexts(snapshot, question);
  const [earlier, later] = sum?.index.phases ?? [];
  if (!sum || !earlier || !later) throw new RangeError('The programme has a sum and two phases.');
  const change = phaseChange(sum, wholeProgramme, earlier, later);
  expect(change.refused).toBe('calculated');
  expect(english(change.explanation)).toContain('each indicator it is made of');
});
