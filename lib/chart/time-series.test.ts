import { describe, expect, it } from 'vitest';
import type { ReleaseFigure } from '@/lib/release/figure';
import {
  figureOf,
  fixtureReader,
  fixtureRelease,
  indicatorOf,
  quarter,
  targetOf,
  valued,
} from './release-fixture';
import { textWidth } from './text-width';
import { timeSeries } from './time-series';

const french = fixtureReader('fr');

function point(n: number, value: number | null, part: Partial<ReleaseFigure> = {}): ReleaseFigure {
  return figureOf({
    period: quarter(n),
    phase: { kind: 'phase', code: n < 8 ? 'II' : 'III' },
    state: value === null ? 'missing' : 'reported',
    value: valued({ value }),
    ...part,
  });
}

function chart(figures: ReleaseFigure[], locale: 'fr' | 'ar' = 'fr') {
  const spec = timeSeries(fixtureRelease(figures), indicatorOf(), 'places', fixtureReader(locale));
  if (!spec) throw new Error('No chart.');
  return spec;
}

describe('timeSeries', () => {
  it('keeps a gap: no point and no line where a value is missing', () => {
    const { series, form } = chart([
      point(0, 5),
      point(1, 6),
      point(2, null),
      point(3, 8),
      point(4, 9),
    ]);
    const [line] = series;
    expect(form).toBe('lines');
    expect(line?.points).toHaveLength(4);
    expect(line?.links.map(([from, to]) => [from.valueText, to.valueText])).toEqual([
      ['5', '6'],
      ['8', '9'],
    ]);
  });

  it('keeps a gap too where one place has no figure for a period that others have', () => {
    const south = [0, 1, 2, 3].map((n) => point(n, 10 + n, { placeKey: 'S@1' }));
    const { series } = chart([point(0, 5), point(1, 6), point(3, 8), ...south]);
    expect(series.find((one) => one.label === 'North')?.links).toHaveLength(1);
  });

  it('draws columns for up to three periods of one place, dots for several places', () => {
    expect(chart([point(0, 5), point(1, 6)]).form).toBe('columns');
    expect(chart([point(0, 5), point(1, 6), point(0, 7, { placeKey: 'S@1' })]).form).toBe('dots');
  });

  it('runs from right to left in Arabic, heights unchanged', () => {
    const figures = [0, 1, 2, 3].map((n) => point(n, n));
    const [ltr] = chart(figures).series;
    const [rtl] = chart(figures, 'ar').series;
    ltr?.points.forEach((one, index) => {
      expect(rtl?.points[index]?.x).toBeCloseTo(1 - one.x);
      expect(rtl?.points[index]?.y).toBe(one.y);
    });
  });

  it('starts counts at zero', () => {
    const { yTicks, height } = chart([0, 1, 2, 3].map((n) => point(n, 900 + n)));
    expect(yTicks.find((tick) => tick.y === height)?.label).toBe('0');
  });

  it('draws a provisional value hollow and counts it in the summary', () => {
    const { series, summary } = chart([
      point(0, 5),
      point(1, 6),
      point(2, 7),
      point(3, 8, { state: 'provisional' }),
    ]);
    expect(series[0]?.points.map((one) => one.isFirm)).toEqual([true, true, true, false]);
    expect(summary).toContain('1 valeur provisoire');
  });

  it('names the phases as bands and in the summary', () => {
    const { bands, summary } = chart([6, 7, 8, 9].map((n) => point(n, n)));
    expect(bands.map((band) => band.label)).toEqual(['Phase II', 'Phase III']);
    expect(bands[0]?.extent.to).toBeCloseTo(bands[1]?.extent.from ?? Number.NaN);
    expect(summary).toContain('Phase II, Phase III');
  });

  it('draws the target of each period as level stretches, equal neighbours as one', () => {
    const targets = [10, 10, 20, 20];
    const { targetSteps, targetLabel } = chart(
      targets.map((target, n) => point(n, n, { target: targetOf(target) })),
    );
    expect(targetSteps).toHaveLength(2);
    expect(targetLabel).toBe('Cible\u202f: 20');
  });

  it('names at most four lines and draws the others grey', () => {
    const places = ['N@1', 'S@1', 'E@1', 'G@1', 'C@1'];
    const { series } = chart(
      places.flatMap((placeKey, rank) => [0, 1, 2, 3].map((n) => point(n, rank + n, { placeKey }))),
    );
    expect(series.filter((one) => one.isStrong)).toHaveLength(4);
    expect(series.filter((one) => one.token === 'soft')).toHaveLength(1);
    expect(new Set(series.filter((one) => one.isStrong).map((one) => one.shape)).size).toBe(4);
  });

  it('names every line that its headline names, the lowest too', () => {
    const places = ['N@1', 'S@1', 'E@1', 'G@1', 'C@1'];
    const { series } = chart(
      places.flatMap((placeKey, rank) => [0, 1, 2, 3].map((n) => point(n, rank + n, { placeKey }))),
    );
    const strong = series.filter((one) => one.isStrong).map((one) => one.key);
    expect(strong).toEqual(expect.arrayContaining(['N@1', 'C@1']));
  });

  it('keeps the names at the line ends apart', () => {
    const places = ['N@1', 'S@1', 'E@1', 'G@1'];
    const { series } = chart(
      places.flatMap((placeKey) => [0, 1, 2, 3].map((n) => point(n, 50, { placeKey }))),
    );
    const ends = series.flatMap((one) => one.endLabel?.y ?? []).sort((a, b) => a - b);
    expect(ends).toHaveLength(4);
    ends.slice(1).forEach((y, index) => {
      expect(y - (ends[index] ?? 0)).toBeGreaterThanOrEqual(15);
    });
  });

  it.each([
    ['always', 220],
    ['wide', 480],
  ] as const)('gives every year label that shows %s its own room', (fits, width) => {
    const { xTicks } = chart(Array.from({ length: 16 }, (_, n) => point(n, n)));
    const shown = xTicks.filter((tick) => tick.fits === 'always' || tick.fits === fits);
    const spans = shown.map((tick) => {
      const half = textWidth(tick.label, 12) / 2;
      return [tick.x * width - half, tick.x * width + half] as const;
    });
    spans.slice(1).forEach(([left], index) => {
      expect(left).toBeGreaterThan(spans[index]?.[1] ?? 0);
    });
  });

  it('hands the same numbers to the chart for exploring, null where there is none', () => {
    const { explore } = chart([point(0, 5), point(1, null), point(2, 7), point(3, 8)]);
    expect(explore.rows.map((row) => row.values['N@1']?.value)).toEqual([5, null, 7, 8]);
    expect(explore.rows[1]?.values['N@1']?.text).toBe('Prévu, non communiqué');
  });

  it('draws nothing from a single point', () => {
    const release = fixtureRelease([point(0, 5)]);
    expect(timeSeries(release, indicatorOf(), 'places', french)).toBeNull();
  });
});
