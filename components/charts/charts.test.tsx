import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { placeBars } from '@/lib/chart/place-bars';
import {
  figureOf,
  fixtureReader,
  fixtureRelease,
  indicatorOf,
  quarter,
  targetOf,
  valued,
} from '@/lib/chart/release-fixture';
import { timeSeries } from '@/lib/chart/time-series';
import type { ReleaseFigure } from '@/lib/release/figure';
import { BarChart } from './bar-chart';
import { TimeChartSvg } from './time-chart-svg';
import { ValueTable } from './value-table';

const reader = fixtureReader('fr');

function bars(figures: ReleaseFigure[]) {
  const spec = placeBars(fixtureRelease(figures), indicatorOf(), reader);
  if (!spec) throw new Error('No chart.');
  return spec;
}

function times(count: number) {
  const figures = Array.from({ length: count }, (_, n) =>
    figureOf({ period: quarter(n), value: valued({ value: n + 1 }) }),
  );
  const spec = timeSeries(fixtureRelease(figures), indicatorOf(), 'places', reader);
  if (!spec) throw new Error('No chart.');
  return spec;
}

describe('drawings made on the server', () => {
  it('carry no inline style, which the policy of a public page would drop', () => {
    const spec = bars([
      figureOf({ value: valued({ value: 30 }), target: targetOf(40) }),
      figureOf({ placeKey: 'S@1', state: 'missing' }),
    ]);
    const html =
      renderToStaticMarkup(<BarChart spec={spec} isMirrored={false} />) +
      renderToStaticMarkup(<TimeChartSvg spec={times(6)} labelledBy="x" />);
    expect(html).toContain('<svg');
    expect(html).not.toContain('style=');
  });

  it('give a bar its length as an attribute', () => {
    const spec = bars([
      figureOf({ value: valued({ value: 50 }) }),
      figureOf({ placeKey: 'S@1', value: valued({ value: 100 }) }),
    ]);
    const html = renderToStaticMarkup(<BarChart spec={spec} isMirrored={false} />);
    expect(html).toMatch(/<rect x="0%" width="50%"/);
    expect(html).toMatch(/<rect x="0%" width="100%"/);
  });

  it('hatch a value that is missing, and draw no bar for it', () => {
    const html = renderToStaticMarkup(
      <BarChart spec={bars([figureOf({ state: 'missing' })])} isMirrored={false} />,
    );
    expect(html).toContain('hatched');
    expect(html).toContain('Prévu, non communiqué');
    expect(html).not.toContain('<rect');
  });

  it('set no text of a chart under twelve pixels', () => {
    const html = renderToStaticMarkup(<TimeChartSvg spec={times(8)} labelledBy="x" />);
    const sizes = [...html.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(html).not.toContain('viewBox');
  });

  it('draw up to three points without a line between them', () => {
    const lines = (count: number) =>
      renderToStaticMarkup(<TimeChartSvg spec={times(count)} labelledBy="x" />).match(
        /stroke-linecap="round"/g,
      )?.length ?? 0;
    expect(lines(3)).toBe(0);
    expect(lines(4)).toBe(3);
  });
});

describe('ValueTable', () => {
  it('has a caption, heads with a scope, and every plotted value', () => {
    const { table } = bars([
      figureOf({ value: valued({ value: 30 }) }),
      figureOf({ placeKey: 'S@1', state: 'not-applicable' }),
    ]);
    const html = renderToStaticMarkup(<ValueTable spec={table} />);
    expect(html).toContain('<caption');
    expect(html.match(/scope="col"/g)).toHaveLength(table.columns.length);
    expect(html.match(/scope="row"/g)).toHaveLength(2);
    expect(html).toContain('>30<');
    expect(html).toContain('Sans objet');
  });
});
