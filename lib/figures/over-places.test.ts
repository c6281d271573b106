import { describe, expect, it } from 'vitest';
import { english, testFigures } from './snapshot-testing';

describe('places', () => {
  it('a stated total is never added to its parts, and shows what they leave over', () => {
    const figures = testFigures({
      values: [
        ['A', '2022-Q1', 100],
        ['A1', '2022-Q1', 30],
        ['A2', '2022-Q1', 50],
      ],
    });
    const figure = figures.at({ place: 'A' });
    expect(figure?.value.value).toBe(100);
    expect(figure?.remainders).toEqual([{ axis: 'place', value: 20 }]);
    expect(english(figure?.explanation)).toContain('its parts are not added to it');
  });

  it('a total stated in one quarter leaves the sites of the other quarters in the sum', () => {
    const figures = testFigures({
      values: [
        ['A', '2022-Q1', 100],
        ['A1', '2022-Q1', 30],
        ['A1', '2022-Q2', 40],
        ['A2', '2022-Q2', 50],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(190);
  });

  it('a stated year of a region holds the quarters of its sites', () => {
    const figures = testFigures({
      values: [
        ['A', '2022', 100],
        ['A1', '2022-Q1', 30],
        ['A2', '2022-Q4', 30],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(100);
  });

  it('a region that states a quarter inside the year of its site is not added up', () => {
    const figures = testFigures({
      values: [
        ['A', '2022-Q1', 100],
        ['A1', '2022', 30],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBeNull();
    expect(english(figures.at({ place: 'A' })?.refusal)).toContain('overlap');
  });

  it('parts that exceed their total are pointed out', () => {
    const figures = testFigures({
      values: [
        ['A', '2022-Q1', 10],
        ['A1', '2022-Q1', 30],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(10);
    expect(english(figures.at({ place: 'A' })?.explanation)).toContain('the parts exceed');
  });

  it('a cumulative region total does not fall when one site reports later than it', () => {
    const indicator = { accumulation: 'cumulative', cumulativeOrigin: 'programme' } as const;
    const figures = testFigures({
      indicator,
      values: [
        ['A', '2022-Q2', 100],
        ['A1', '2022-Q4', 60],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(100);
    const grown = testFigures({
      indicator,
      values: [
        ['A', '2022-Q2', 100],
        ['A1', '2022-Q4', 60],
        ['A2', '2022-Q4', 70],
      ],
    });
    expect(grown.valueAt({ place: 'A' })).toBe(130);
  });

  it.each([
    ['sum', 15],
    ['max', 8],
    ['min', 3],
  ] as const)('are put together by %s as the indicator says', (aggregation, value) => {
    const figures = testFigures({
      indicator: { aggregation },
      values: [
        ['A', '2022-Q1', 1],
        ['A', '2022-Q2', 2],
        ['B', '2022-Q1', 8],
        ['C', '2022-Q2', 4],
      ],
    });
    expect(figures.valueAt({})).toBe(value);
  });

  it('that do not add are refused with the reason, never summed', () => {
    const figures = testFigures({
      indicator: { aggregation: 'none' },
      values: [
        ['A1', '2022-Q1', 8],
        ['A2', '2022-Q1', 4],
      ],
    });
    expect(figures.at({})).toBeUndefined();
    expect(figures.at({ place: 'A' })?.value.value).toBeNull();
    expect(english(figures.at({ place: 'A' })?.refusal)).toContain('does not add up over places');
    expect(figures.at({ place: 'A' })?.contributors).toHaveLength(2);
  });

  it('in which one person may be counted twice carry that note', () => {
    const figures = testFigures({
      indicator: { mayCountTwice: true },
      values: [
        ['A', '2022-Q1', 8],
        ['B', '2022-Q1', 4],
      ],
    });
    expect(english(figures.at({})?.explanation)).toContain('counted in more than one place');
    expect(english(figures.at({ place: 'A' })?.explanation)).not.toContain('more than one place');
  });

  it('of a group are added from its members, and the group is not added to the programme', () => {
    const figures = testFigures({
      places: ['A region', 'B region', 'C region', 'G group = A B', 'H group'],
      values: [
        ['A', '2022-Q1', 8],
        ['B', '2022-Q1', 4],
        ['C', '2022-Q1', 1],
        ['H', '2022-Q1', 500],
      ],
    });
    expect(figures.valueAt({})).toBe(13);
    expect(figures.valueAt({ place: 'H' })).toBe(500);
  });
});

describe('the organisations of one place', () => {
  const one = { organisationId: 1 };
  const two = { organisationId: 2 };

  it('are added, and a value over all of them stands for theirs', () => {
    const parts = [
      ['A', '2022-Q1', 8, one],
      ['A', '2022-Q1', 4, two],
    ] as const;
    expect(testFigures({ values: parts }).valueAt({ place: 'A' })).toBe(12);
    const stated = testFigures({ values: [...parts, ['A', '2022-Q1', 15]] });
    expect(stated.valueAt({ place: 'A' })).toBe(15);
  });

  it('with two sources that disagree have no value until one is chosen', () => {
    const said = (value: number, sourceId: number, isUsed: boolean) =>
      ['A', '2022-Q1', value, { sourceId, isUsed }] as const;
    const open = testFigures({ values: [said(8, 1, true), said(9, 2, true)] });
    expect(open.valueAt({ place: 'A' })).toBeNull();
    expect(english(open.at({ place: 'A' })?.refusal)).toContain('sources disagree');
    const inRegion = testFigures({
      indicator: { accumulation: 'snapshot' },
      values: [said(8, 1, true), said(9, 2, true), ['A1', '2022-Q1', 8]],
    });
    expect(inRegion.valueAt({ place: 'A' })).toBeNull();
    const chosen = testFigures({ values: [said(8, 1, true), said(9, 2, false)] });
    expect(chosen.valueAt({ place: 'A' })).toBe(8);
    const same = testFigures({ values: [said(8, 1, true), said(8, 2, true)] });
    expect(same.valueAt({ place: 'A' })).toBe(8);
  });
});
