import { describe, expect, it } from 'vitest';
import { english, type TestProgramme, testFigures } from './snapshot-testing';

/** Cases in which a figure must not say more than its values: what is not known is never judged. */
const women = { category: 'sex=f' } as const;
const men = { category: 'sex=m' } as const;
const sex = ['sex: f m'];
const year = ['I 2022-01-01 2022-12-31'];
const counted = { accumulation: 'cumulative', cumulativeOrigin: 'phase' } as const;
const stock = { accumulation: 'snapshot' } as const;

function said(question: TestProgramme, at: { place?: string; phase?: string } = { place: 'A' }) {
  const figure = testFigures(question).at(at);
  return {
    value: figure?.value.value,
    isAtLeast: figure?.value.isAtLeast,
    status: figure?.status.code,
    refusal: english(figure?.refusal ?? null),
  };
}

describe('a later total that contradicts itself', () => {
  const stated = [
    ['A', '2022-Q1', 40],
    ['A', '2022-Q2', 80],
    ['A', '2022-Q3', 100],
  ] as const;
  const target = [{ place: 'A', value: 140 }];

  it.each([
    [
      'of two sources',
      sex,
      [
        ['A', '2022-Q4', 80, { ...women, sourceId: 1 }],
        ['A', '2022-Q4', 90, { ...women, sourceId: 2 }],
        ['A', '2022-Q4', 70, men],
      ],
    ],
    [
      'of two breakdowns',
      ['sex: f m', 'age: y o'],
      [
        ['A', '2022-Q4', 80, women],
        ['A', '2022-Q4', 70, men],
        ['A', '2022-Q4', 80, { category: 'age=y' }],
        ['A', '2022-Q4', 75, { category: 'age=o' }],
      ],
    ],
    [
      'of categories that overlap',
      ['~svc: a b'],
      [
        ['A', '2022-Q4', 150, { category: 'svc=a' }],
        ['A', '2022-Q4', 70, { category: 'svc=b' }],
      ],
    ],
  ] as const)(
    '%s is refused, and the earlier one does not stand for it',
    (_, dimensions, later) => {
      const values = [...stated, ...later] as TestProgramme['values'];
      const question = { phases: year, dimensions: [...dimensions], values, targets: target };
      for (const indicator of [counted, stock]) {
        const { value, status, refusal } = said({ ...question, indicator });
        expect([value, status]).toEqual([null, 'cannot-be-judged']);
        expect(refusal).not.toBe('');
      }
    },
  );
});

describe('a region that told only categories, beside its sites', () => {
  it('is no exact total of the sites that happened to speak', () => {
    const question: TestProgramme = {
      phases: year,
      dimensions: sex,
      plan: ['A I year'],
      values: [
        ['A', '2022', 50, women],
        ['A1', '2022', 60],
      ],
      targets: [{ place: 'A', value: 100 }],
    };
    const expected = { value: 60, isAtLeast: true, status: 'cannot-be-judged' };
    expect(said(question)).toMatchObject(expected);
    expect(said({ ...question, indicator: counted })).toMatchObject(expected);
  });

  it('stays refused where its own sources disagree', () => {
    const { value, status } = said({
      phases: year,
      dimensions: sex,
      plan: ['A I year'],
      values: [
        ['A', '2022', 80, { ...women, sourceId: 1 }],
        ['A', '2022', 90, { ...women, sourceId: 2 }],
        ['A', '2022', 20, men],
        ['A1', '2022', 5],
      ],
      targets: [{ place: 'A', value: 30 }],
    });
    expect([value, status]).toEqual([null, 'cannot-be-judged']);
  });

  it('gives way to a newer stock of all its sites, which may be smaller', () => {
    const values: TestProgramme['values'] = [
      ['A', '2022-Q1', 50, women],
      ['A1', '2022-Q4', 10],
      ['A2', '2022-Q4', 20],
    ];
    const figure = said({ phases: year, indicator: stock, dimensions: sex, values });
    expect(figure).toMatchObject({ value: 30, isAtLeast: false });
  });
});

describe('stocks', () => {
  const places = ['A region', 'B region', 'A1 site A', 'A2 site A', 'A3 site A'];

  it('of newer sites replace the region’s, though a site that was never planned is silent', () => {
    const values: TestProgramme['values'] = [
      ['A', '2022-Q1', 100],
      ['A1', '2022-Q4', 30],
      ['A2', '2022-Q4', 40],
    ];
    const plan = ['A1 I quarter', 'A2 I quarter'];
    expect(said({ phases: year, places, indicator: stock, plan, values }).value).toBe(70);
  });

  it('are not judged while a planned place two levels down never spoke', () => {
    const question: TestProgramme = {
      phases: year,
      places,
      indicator: stock,
      plan: ['A1 I year', 'A2 I year', 'B I year'],
      baselines: [{ value: 0 }],
      values: [
        ['A1', '2022', 60],
        ['B', '2022', 10],
      ],
      targets: [{ value: 100 }],
    };
    expect(said(question, {}).status).toBe('cannot-be-judged');
    const ratio: TestProgramme = {
      ...question,
      indicator: { ...stock, kind: 'ratio', ratioSource: 'full-count' },
      values: [
        ['A1', '2022', { numerator: 1, denominator: 10 }],
        ['B', '2022', { numerator: 1, denominator: 10 }],
      ],
      targets: [{ value: 0.5 }],
    };
    expect(said(ratio, {}).status).toBe('cannot-be-judged');
  });
});

describe('lower bounds', () => {
  it('are not subtracted: what is left would be an upper bound', () => {
    const { value, refusal } = said(
      {
        phases: ['I 2021-01-01 2021-12-31', 'II 2022-01-01 2022-12-31'],
        indicator: { accumulation: 'cumulative', cumulativeOrigin: 'programme' },
        dimensions: sex,
        plan: ['A I year', 'A II year'],
        values: [
          ['A', '2021', 120, women],
          ['A', '2022', 200],
        ],
        targets: [{ place: 'A', phase: 'II', value: 70 }],
      },
      { place: 'A', phase: 'II' },
    );
    expect(value).toBeNull();
    expect(refusal).not.toBe('');
  });

  it('stay where a total before named no categories: some of it may belong to none', () => {
    const quarters = [12, 14, 16].flatMap((each, at) =>
      [women, men].map((who) => ['A', `2022-Q${at + 2}`, each, who] as const),
    );
    const figure = said({
      phases: year,
      dimensions: sex,
      indicator: counted,
      plan: ['A I quarter'],
      values: [['A', '2022-Q1', 10], ...quarters],
      targets: [{ place: 'A', value: 100 }],
    });
    expect(figure).toMatchObject({ value: 32, isAtLeast: true, status: 'cannot-be-judged' });
  });
});

describe('the target of a category', () => {
  const question = {
    phases: year,
    dimensions: sex,
    plan: ['A I quarter'],
    targets: [{ place: 'A', value: 100, category: 'sex=f' }],
  };
  const statusOf = (given: Partial<TestProgramme>) =>
    testFigures({ ...question, ...given } as TestProgramme).at({ place: 'A', category: 'sex=f' })
      ?.status.code;

  it.each([
    [
      'only in some of the quarters of its total',
      {
        values: [
          ['A', '2022-Q1', 30, women],
          ['A', '2022-Q2', 20, men],
          ['A', '2022-Q3', 5, women],
          ['A', '2022-Q4', 5, men],
        ],
      },
    ],
    [
      'no longer beside the men of a count that goes on',
      {
        indicator: counted,
        values: [
          ['A', '2022-Q1', 30, women],
          ['A', '2022-Q1', 30, men],
          ['A', '2022-Q4', 60, men],
        ],
      },
    ],
    [
      'beside a total that its sources dispute',
      {
        values: [
          ['A', '2022-Q1', 30, women],
          ['A', '2022-Q2', 90, { sourceId: 1 }],
          ['A', '2022-Q2', 95, { sourceId: 2 }],
        ],
      },
    ],
  ] as const)('is not judged where women were told %s', (_, given) => {
    expect(statusOf(given as unknown as Partial<TestProgramme>)).toBe('cannot-be-judged');
  });
});
