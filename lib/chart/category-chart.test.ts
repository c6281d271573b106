import { describe, expect, it } from 'vitest';
import type { ReleaseFigure } from '@/lib/release/figure';
import { categoryCharts } from './category-chart';
import {
  figureOf,
  fixtureReader,
  fixtureRelease,
  indicatorOf,
  quarter,
  valued,
} from './release-fixture';
import { cellFigures, pointFigures } from './released-figures';

const english = fixtureReader('en');

const split = (categoryKey: string, value: number | null, part: Partial<ReleaseFigure> = {}) =>
  figureOf({
    categoryKey,
    value: valued({ value }),
    state: value === null ? 'suppressed' : 'reported',
    ...part,
  });

function chartsOf(figures: ReleaseFigure[]) {
  return categoryCharts(fixtureRelease(figures), indicatorOf(), english).map(({ spec }) => spec);
}

describe('categoryCharts', () => {
  it('shows two categories as a pair of dots, the gap in words, and what is not specified', () => {
    const [spec] = chartsOf([split('sex=f', 70), split('sex=m', 50), split('sex=u', 4)]);
    if (spec?.kind !== 'pairs') throw new Error('Not a pair.');
    const [row] = spec.rows;
    expect(row?.dots.map((dot) => dot.text)).toEqual(['70', '50']);
    expect(row?.gapText).toBe('Women: 20 more');
    expect(row?.rest).toBe('Unknown sex: 4');
  });

  it('draws no dot and claims no gap where one side is suppressed', () => {
    const [spec] = chartsOf([split('sex=f', 70), split('sex=m', null)]);
    if (spec?.kind !== 'pairs') throw new Error('Not a pair.');
    const [row] = spec.rows;
    expect(row?.dots[1]).toMatchObject({ x: null, text: 'Suppressed (small number)' });
    expect(row?.gapText).toBeNull();
  });

  it('draws more categories as bars in the order of the dimension', () => {
    const [spec] = chartsOf([split('age=30', 9), split('age=0-17', 3), split('age=18-29', 6)]);
    if (spec?.kind !== 'bars') throw new Error('Not bars.');
    expect(spec.groups[0]?.rows.map((row) => row.label)).toEqual([
      '0 to 17',
      '18 to 29',
      '30 and over',
    ]);
  });

  it('shows what the categories leave over of a total, though no category is called so', () => {
    const [spec] = chartsOf([split('age=0-17', 3), split('age=not-specified', 5)]);
    if (spec?.kind !== 'bars') throw new Error('Not bars.');
    expect(spec.groups[0]?.rows.at(-1)).toMatchObject({ label: 'Not specified', valueText: '5' });
  });

  it('takes the points of a category neither for its whole nor for those of the total', () => {
    const wholes = [figureOf({}), split('sex=f', 70), split('sex=m', 50)];
    const points = [
      split('sex=f', 4, { period: quarter(1) }),
      split('sex=m', 90, { period: quarter(1) }),
    ];
    expect(chartsOf([...points, ...wholes])).toEqual(chartsOf(wholes));
    const release = fixtureRelease([...points, ...wholes]);
    const { code } = indicatorOf();
    expect(cellFigures(release, code)).toEqual(cellFigures(fixtureRelease(wholes), code));
    expect(pointFigures(release, code)).toEqual([]);
    expect(cellFigures(fixtureRelease(points), code)).toEqual([]);
  });

  it('leaves a cross of two dimensions to the download', () => {
    expect(chartsOf([split('sex=f|age=0-17', 3)])).toEqual([]);
  });
});
