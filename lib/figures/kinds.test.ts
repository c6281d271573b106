import { describe, expect, it } from 'vitest';
import { english, testFigures } from './snapshot-testing';

describe('ratios', () => {
  const ratio = { kind: 'ratio', ratioSource: 'full-count', decimals: 1 } as const;
  const of = (numerator: number, denominator: number) => ({ numerator, denominator });

  it('are pooled, never averaged: 1 of 2 and 90 of 100 is 91 of 102', () => {
    const figures = testFigures({
      indicator: { ...ratio, accumulation: 'snapshot' },
      values: [
        ['A', '2022-Q1', of(1, 2)],
        ['B', '2022-Q1', of(90, 100)],
      ],
    });
    expect(figures.at({})?.value).toMatchObject({
      numerator: 91,
      denominator: 102,
      value: 91 / 102,
    });
    expect(english(figures.at({})?.explanation)).toContain('added before dividing');
  });

  it('are pooled over time too where they are periodic', () => {
    const figures = testFigures({
      indicator: ratio,
      values: [
        ['A', '2022-Q1', of(1, 2)],
        ['A', '2022-Q2', of(1, 8)],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(0.2);
  });

  it('of a sample are refused without weights, and weighed with them', () => {
    const indicator = { ...ratio, ratioSource: 'sample', accumulation: 'snapshot' } as const;
    const values = (weight: number | null) =>
      [
        ['A', '2022-Q1', { value: 0.5, weight }],
        ['B', '2022-Q1', { value: 0.8, weight: weight && weight * 2 }],
      ] as const;
    const without = testFigures({ indicator, values: values(null) });
    expect(english(without.at({})?.refusal)).toContain('no weights');
    expect(testFigures({ indicator, values: values(1) }).valueAt({})).toBeCloseTo(0.7, 12);
  });

  it('as published have no roll-up', () => {
    const figures = testFigures({
      indicator: { ...ratio, ratioSource: 'as-published', accumulation: 'snapshot' },
      values: [
        ['A', '2022-Q1', { value: 0.5 }],
        ['B', '2022-Q1', { value: 0.8 }],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(0.5);
    expect(figures.valueAt({})).toBeNull();
    expect(english(figures.at({})?.refusal)).toContain('without numerator');
  });
});

describe('scores and milestones', () => {
  const levels = ['planned', 'drafted', 'adopted'].map((code, at) => ({
    id: at + 1,
    code,
    ordinal: at + 1,
  }));
  const milestone = {
    kind: 'milestone',
    accumulation: 'snapshot',
    aggregation: 'none',
    levels,
  } as const;

  it('total as "2 of 3 at this level or above", never as a mean', () => {
    const figures = testFigures({
      indicator: milestone,
      values: [
        ['A', '2022-Q1', { levelId: 1 }],
        ['A', '2022-Q3', { levelId: 3, reachedOn: '2022-09-01' }],
        ['B', '2022-Q2', { levelId: 3 }],
        ['C', '2022-Q2', { levelId: 2 }],
      ],
    });
    expect(figures.at({ place: 'A' })?.value).toMatchObject({
      levelCode: 'adopted',
      reachedOn: '2022-09-01',
    });
    expect(figures.at({})?.value).toMatchObject({
      value: null,
      levelCode: 'adopted',
      atLevel: { reached: 2, of: 3 },
    });
  });

  it('count the level that the target asks for', () => {
    const figures = testFigures({
      indicator: milestone,
      values: [
        ['A', '2022-Q1', { levelId: 2 }],
        ['B', '2022-Q2', { levelId: 1 }],
      ],
      targets: [{ levelId: 2 }],
    });
    expect(figures.at({})?.value.atLevel).toEqual({ reached: 1, of: 2 });
  });
});

describe('what cannot be put together', () => {
  it('amounts in two currencies are refused', () => {
    const figures = testFigures({
      indicator: { kind: 'amount', currency: 'MAD', decimals: 2 },
      earlierVersion: { currency: 'CHF' },
      values: [
        ['A', '2022-Q1', 100, { indicatorVersionId: 1 }],
        ['A', '2022-Q2', 100],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBeNull();
    expect(english(figures.at({ place: 'A' })?.refusal)).toContain('different currencies');
  });

  it('values from before and after a change of definition are refused', () => {
    const figures = testFigures({
      earlierVersion: { accumulation: 'cumulative', cumulativeOrigin: 'phase' },
      values: [
        ['A', '2022-Q1', 100, { indicatorVersionId: 1 }],
        ['A', '2022-Q2', 100],
      ],
    });
    expect(english(figures.at({ place: 'A' })?.refusal)).toContain('definition');
  });

  it('texts stand where they were said, and are never put together', () => {
    const figures = testFigures({
      indicator: { kind: 'text', aggregation: 'none', accumulation: 'unknown' },
      values: [
        ['A', '2022-Q1', { words: { en: 'Plan drawn up' } }],
        ['B', '2022-Q1', { words: { en: 'Staff trained' } }],
      ],
    });
    expect(figures.at({ place: 'A' })?.value.text).toEqual({ en: 'Plan drawn up' });
    expect(figures.at({})).toBeUndefined();
  });
});
