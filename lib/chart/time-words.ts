import type { ReleaseIndicator, ReleasePhase } from '@/lib/release/content';
import type { FigurePeriod, ReleaseFigure } from '@/lib/release/figure';
import type { PlaceSeries } from './place-series';
import { periodText, type Reader, textFor } from './reader';
import { progressText } from './target-text';
import { drawnValue, numberText } from './value-text';

interface Ends {
  readonly series: PlaceSeries;
  readonly first: ReleaseFigure;
  readonly last: ReleaseFigure;
}

/**
 * From the first to the last value of one line; of several, the lowest and highest in the last
 * period in which most of them have a value.
 */
export function timeFinding(
  indicator: ReleaseIndicator,
  series: readonly PlaceSeries[],
  periods: readonly FigurePeriod[],
  reader: Reader,
): string {
  const [only] = series;
  const ends = only && series.length === 1 ? endsOf(only) : null;
  if (ends) return changeSentence('finding.change', ends, indicator, reader);
  const { ranked, index } = rankedLast(series);
  const [low, high, period] = [ranked[0], ranked.at(-1), periods[index]];
  if (!low || !high || !period) return reader.words('finding.none');
  return reader.words('finding.rangeAt', {
    low: numberText(low.value, indicator, reader),
    lowPlace: low.series.label,
    high: numberText(high.value, indicator, reader),
    highPlace: high.series.label,
    period: periodText(period, reader),
  });
}

/** Lines by their value, the lowest first, in the last period in which most of them have one. */
export function rankedLast(series: readonly PlaceSeries[]): {
  readonly index: number;
  readonly ranked: readonly { readonly series: PlaceSeries; readonly value: number }[];
} {
  const length = Math.max(0, ...series.map(({ points }) => points.length));
  const valuedAt = Array.from({ length }, (_, index) =>
    series.flatMap((one) => {
      const figure = one.points[index];
      const value = figure ? drawnValue(figure) : null;
      return value === null ? [] : [{ series: one, value }];
    }),
  );
  const index = valuedAt.findLastIndex((values) => values.length * 2 > series.length);
  return { index, ranked: (valuedAt[index] ?? []).sort((a, b) => a.value - b.value) };
}

function endsOf(series: PlaceSeries): Ends | null {
  const valued = series.points.filter((figure) => figure && drawnValue(figure) !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  return first && last ? { series, first, last } : null;
}

function changeSentence(
  key: string,
  { series, first, last }: Ends,
  indicator: ReleaseIndicator,
  reader: Reader,
): string {
  return reader.words(key, {
    place: series.label,
    first: numberText(drawnValue(first) ?? Number.NaN, indicator, reader),
    firstPeriod: first.period ? periodText(first.period, reader) : '',
    last: numberText(drawnValue(last) ?? Number.NaN, indicator, reader),
    lastPeriod: last.period ? periodText(last.period, reader) : '',
  });
}

/** Measure, phases, first and last value of each named line, target, gaps and provisional values. */
export function timeSummary(
  indicator: ReleaseIndicator,
  series: readonly PlaceSeries[],
  phases: readonly ReleasePhase[],
  strongKeys: ReadonlySet<string>,
  reader: Reader,
): string {
  const named = series.filter((one) => strongKeys.has(one.key));
  const all = series.flatMap((one) => one.points);
  const gaps = all.filter((figure) => figure && drawnValue(figure) === null).length;
  const soft = all.filter((figure) => figure?.state === 'provisional').length;
  const last = series.length === 1 ? series[0]?.points.findLast((figure) => figure?.target) : null;
  const progress = last ? progressText(last, indicator, reader) : null;
  return [
    reader.words('summary.measure', { title: textFor(reader, indicator.title) }),
    ...named.flatMap((one) => {
      const ends = endsOf(one);
      return ends ? [changeSentence('summary.change', ends, indicator, reader)] : [];
    }),
    progress ? reader.words('summary.progress', { progress }) : null,
    phases.length > 0
      ? reader.words('summary.bands', {
          phases: phases
            .map((phase) => textFor(reader, phase.title))
            .join(reader.words('list.separator')),
        })
      : null,
    gaps > 0
      ? reader.words('summary.gaps', {
          count: gaps,
          of: all.filter((figure) => figure !== null).length,
        })
      : null,
    soft > 0 ? reader.words('summary.provisional', { count: soft }) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
