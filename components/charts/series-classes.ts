import type { SeriesToken } from '@/lib/chart/spec-types';

/** Written out in full: the style sheet is made from the class names found in the sources. */
export const strokeClasses: Readonly<Record<SeriesToken, string>> = {
  'series-1': 'stroke-series-1',
  'series-2': 'stroke-series-2',
  'series-3': 'stroke-series-3',
  'series-4': 'stroke-series-4',
  soft: 'stroke-edge',
};

export const fillClasses: Readonly<Record<SeriesToken, string>> = {
  'series-1': 'fill-series-1',
  'series-2': 'fill-series-2',
  'series-3': 'fill-series-3',
  'series-4': 'fill-series-4',
  soft: 'fill-edge',
};

/** A fraction of the plot's width as SVG takes it. */
export function share(fraction: number): string {
  return `${Math.round(fraction * 100_000) / 1000}%`;
}

/** The same colour for what takes no class. */
export function seriesColour(token: SeriesToken): string {
  return `var(--${token === 'soft' ? 'edge' : token})`;
}
