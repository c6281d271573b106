import { describe, expect, it } from 'vitest';
import { sumFigures, sumLife, type TestComponent } from './calculated-testing';

describe('categories of a sum', () => {
  const dimensions = ['sex: f m'];
  const split = (f: number, m: number | null): TestComponent => ({
    values: [
      ['A', '2022', f + (m ?? 0)],
      ['A', '2022', f, { category: 'sex=f' }],
      ...(m === null ? [] : [['A', '2022', m, { category: 'sex=m' }] as const]),
    ],
  });

  it('are added where every component is split by them', () => {
    const figures = sumFigures({ dimensions, components: { A1: split(3, 4), B1: split(10, 20) } });
    expect(figures.valueAt({ place: 'A', category: 'sex=f' })).toBe(13);
    expect(figures.valueAt({ place: 'A', category: 'sex=m' })).toBe(24);
  });

  it.each([
    ['is not split', { values: [['A', '2022', 9]] } as const],
    ['is split into fewer', split(9, null)],
    ['has no value', { values: [] }],
  ])('are not, where one of them %s', (_title, other) => {
    const figures = sumFigures({ dimensions, components: { A1: split(3, 4), B1: other } });
    const keys = figures.all.map(({ categoryKey }) => categoryKey);
    expect(keys).toContain('');
    expect(keys.filter((key) => key !== '')).toEqual([]);
  });
});

describe('the target of a calculated indicator', () => {
  const ended = '2024-06-30';
  const yearly = (values: TestComponent['values']): TestComponent => ({
    plan: ['A I year'],
    values,
  });
  const full = yearly([
    ['A', '2022', 10],
    ['A', '2023', 20],
  ]);
  const half = yearly([['A', '2022', 10]]);

  it('is its own, and compared with the sum', () => {
    const figure = sumFigures(
      { components: { A1: full, B1: full }, targets: [{ place: 'A', value: 80 }] },
      ended,
    ).at({ place: 'A' });
    expect(figure).toMatchObject({ achievement: 0.75, status: { code: 'not-met' } });
  });

  it.each([
    ['a component lacks some of its values', half],
    ['a component has none', yearly([])],
  ])('cannot be judged as missed where %s', (_title, other) => {
    const given = { components: { A1: full, B1: other } };
    const at = (value: number) =>
      sumFigures({ ...given, targets: [{ place: 'A', value }] }, ended).at({ place: 'A' })?.status;
    expect(at(80)).toEqual({ code: 'cannot-be-judged', reason: 'values-missing' });
    expect(at(25)).toMatchObject({ code: 'exceeded' });
  });

  it('cannot be judged where a component was not collected, nor at a point that lacks one', () => {
    const silent = yearly([
      ['A', '2022', null],
      ['A', '2023', null],
    ]);
    const figures = sumFigures(
      {
        components: { A1: full, B1: silent },
        targets: [
          { place: 'A', value: 80 },
          { place: 'A', period: '2023', value: 40 },
        ],
      },
      ended,
    );
    const reason = 'values-missing';
    expect(figures.at({ place: 'A' })?.status.reason).toBe(reason);
    expect(figures.at({ place: 'A', period: '2023' })?.status.reason).toBe(reason);
  });

  it('stands for the life of the programme too', () => {
    const targets = [{ scope: 'life', value: 50 } as const];
    expect(sumLife({ components: { A1: full, B1: full }, targets })).toMatchObject({
      value: { value: 60 },
      status: { code: 'exceeded' },
      coverage: { reported: 2, planned: 2, of: 'indicators' },
    });
  });
});
