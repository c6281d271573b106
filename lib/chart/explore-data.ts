import { dayNumber } from '@/lib/period/day';
import { outerDays } from '@/lib/period/span';
import type { ReleaseIndicator, ReleasePhase } from '@/lib/release/content';
import type { FigurePeriod, ReleaseFigure } from '@/lib/release/figure';
import type { PlaceSeries } from './place-series';
import { periodText, type Reader, textFor } from './reader';
import type { ExploreData, ExploreRow, TimeSeries } from './spec-types';
import { targetText } from './target-text';
import { type TimeAxis, yearsOn } from './time-axis';
import { valueScale } from './value-scale';
import { drawnValue, isFirm, numberText, stateWord, valueText } from './value-text';

interface Explored {
  readonly indicator: ReleaseIndicator;
  readonly series: readonly PlaceSeries[];
  /** The same, as the server draws them. */
  readonly drawn: readonly TimeSeries[];
  readonly periods: readonly FigurePeriod[];
  readonly phases: readonly ReleasePhase[];
  readonly axis: TimeAxis;
}

/** What the drawing with tooltips needs, in numbers and in the very words of the server's drawing. */
export function exploreData(explored: Explored, reader: Reader): ExploreData {
  const { indicator, drawn, phases, axis } = explored;
  const rows = explored.periods.map((period, index) => exploreRow(explored, period, index, reader));
  const values = rows.flatMap((row) => [
    row.target,
    ...Object.values(row.values).map(({ value }) => value),
  ]);
  const scale = valueScale(
    values.filter((value) => value !== null),
    indicator.kind === 'ratio' ? 1 : 0,
  );
  return {
    series: drawn.map(({ key, label, token, dash }) => ({ key, label, token, dash })),
    rows,
    hasTarget: rows.some((row) => row.target !== null),
    ticks: scale.ticks(4).map((value) => ({ value, label: numberText(value, indicator, reader) })),
    domain: [scale.low, scale.high],
    years: yearsOn(axis, reader),
    extent: { from: axis.from, to: axis.to },
    bands: phases.flatMap((phase) => {
      const days = outerDays(phase);
      return days
        ? [{ from: days.from, to: days.to + 1, label: textFor(reader, phase.title) }]
        : [];
    }),
  };
}

function exploreRow(
  { indicator, series }: Explored,
  period: FigurePeriod,
  index: number,
  reader: Reader,
): ExploreRow {
  const only = series.length === 1 ? (series[0]?.points[index] ?? null) : null;
  return {
    time: period.end.date ? dayNumber(period.end.date) : 0,
    label: periodText(period, reader),
    values: Object.fromEntries(
      series.map((one) => {
        const figure = one.points[index];
        const value = figure ? drawnValue(figure) : null;
        const text = figure ? wordsOf(figure, indicator, reader) : '';
        return [one.key, { value, text, isFirm: !figure || isFirm(figure.state) }];
      }),
    ),
    target: only?.target?.value ?? null,
    targetText: only?.target?.value == null ? null : targetText(only, indicator, reader),
  };
}

function wordsOf(figure: ReleaseFigure, indicator: ReleaseIndicator, reader: Reader): string {
  const { text } = valueText(figure, indicator, reader);
  const state = drawnValue(figure) === null ? '' : stateWord(figure.state, reader);
  return state ? reader.words('summary.qualified', { value: text, state }) : text;
}
