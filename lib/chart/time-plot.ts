import { outerDays } from '@/lib/period/span';
import type { ReleaseIndicator } from '@/lib/release/content';
import { spanBetween } from './bullet';
import type { PlaceSeries } from './place-series';
import { periodText, type Reader } from './reader';
import type { SeriesStyle } from './series-style';
import { stylesFor } from './series-style';
import type { TimeChartSpec, TimePoint, TimeSeries } from './spec-types';
import { spreadLabels } from './spread-labels';
import { targetText } from './target-text';
import { dayOfPoint, type TimeAxis } from './time-axis';
import { type ValueScale, valueScale } from './value-scale';
import { drawnValue, isFirm, numberText, stateWord, valueText } from './value-text';

const height = 230;
const top = 30;
const labelDistance = 17;

type Drawn = Pick<TimeChartSpec, 'height' | 'series' | 'yTicks' | 'targetSteps' | 'targetLabel'>;

/** Marks and labels of a chart over time, and where its points stand along the axis. */
export function plotOf(
  indicator: ReleaseIndicator,
  series: readonly PlaceSeries[],
  axis: TimeAxis,
  reader: Reader,
): { drawn: Drawn; places: { x: number; label: string }[] } {
  const scale = scaleOf(indicator, series);
  const y = (value: number) => top + (1 - scale.at(value)) * (height - top);
  const styles = stylesFor(series);
  const lines = series.map((one, index) =>
    drawnSeries(one, styles[index] ?? 'grey', indicator, axis, y, reader),
  );
  const steps = series.length === 1 ? targetSteps(series[0], axis, y, reader) : [];
  const lastTarget = series[0]?.points.findLast((figure) => figure?.target?.value != null);
  const places = new Map(
    lines.flatMap((line) => line.points.map((point) => [point.x, point.label] as const)),
  );
  return {
    drawn: {
      height,
      yTicks: scale.ticks(4).map((value) => ({
        y: y(value),
        label: numberText(
          value,
          { ...indicator, decimals: tickDecimals(indicator, scale) },
          reader,
        ),
      })),
      series: withEndLabels(lines),
      targetSteps: steps,
      targetLabel:
        steps.length > 0 && lastTarget
          ? reader.words('target.value', {
              target: targetText(lastTarget, indicator, reader) ?? '',
            })
          : null,
    },
    places: [...places].map(([x, label]) => ({ x, label })),
  };
}

function scaleOf(indicator: ReleaseIndicator, series: readonly PlaceSeries[]): ValueScale {
  const figures = series.flatMap((one) => one.points).filter((figure) => figure !== null);
  const targets = series.length === 1 ? figures.map((figure) => figure.target?.value ?? null) : [];
  const values = [...figures.map(drawnValue), ...targets].filter((value) => value !== null);
  return valueScale(values, indicator.kind === 'ratio' ? 1 : 0);
}

/** As many decimals as the distance between two ticks needs, at most those of the indicator. */
function tickDecimals(indicator: ReleaseIndicator, scale: ValueScale): number {
  const [one = 0, two = 1] = scale.ticks(4);
  const step = Math.abs(two - one) * (indicator.kind === 'ratio' ? 100 : 1);
  return step >= 1 ? 0 : Math.max(indicator.decimals, 1);
}

function drawnSeries(
  series: PlaceSeries,
  style: SeriesStyle,
  indicator: ReleaseIndicator,
  axis: TimeAxis,
  y: (value: number) => number,
  reader: Reader,
): TimeSeries {
  const points = series.points.map((figure): TimePoint | null => {
    const value = figure && drawnValue(figure);
    const day = figure && dayOfPoint(figure);
    if (!figure?.period || value === null || day === null) return null;
    return {
      x: axis.at(day),
      y: y(value),
      label: periodText(figure.period, reader),
      valueText: valueText(figure, indicator, reader).text,
      isFirm: isFirm(figure.state),
      stateWord: stateWord(figure.state, reader),
    };
  });
  return {
    key: series.key,
    label: series.label,
    ...(style === 'grey' ? { token: 'soft', shape: 'disc', dash: null } : style),
    isStrong: style !== 'grey',
    points: points.filter((point) => point !== null),
    links: points.slice(1).flatMap((point, index) => {
      const previous = points[index];
      return previous && point ? [[previous, point] as const] : [];
    }),
    endLabel: null,
  };
}

/** Names at the ends of the strong lines, pushed apart so that none covers another. */
function withEndLabels(lines: readonly TimeSeries[]): TimeSeries[] {
  const named = lines.filter((line) => line.isStrong && line.points.length > 0);
  const wished = named.map((line) => line.points.at(-1)?.y ?? 0);
  const placed = spreadLabels(wished, labelDistance, height);
  return lines.map((line) => {
    const position = placed[named.indexOf(line)];
    const last = line.points.at(-1);
    return position === undefined || !last
      ? line
      : { ...line, endLabel: { y: position, text: line.label, valueText: last.valueText } };
  });
}

/** The target of each period as a level stretch; equal neighbours become one. */
function targetSteps(
  series: PlaceSeries | undefined,
  axis: TimeAxis,
  y: (value: number) => number,
  reader: Reader,
): Drawn['targetSteps'] {
  const stretches: { from: number; to: number; value: number }[] = [];
  for (const figure of series?.points ?? []) {
    const value = figure?.target?.value;
    const days = figure?.period && outerDays(figure.period);
    if (value == null || !days) continue;
    const previous = stretches.at(-1);
    if (previous && previous.value === value && previous.to >= days.from) previous.to = days.to + 1;
    else stretches.push({ from: days.from, to: days.to + 1, value });
  }
  const share = (day: number) => (day - axis.from) / (axis.to - axis.from);
  return stretches.map(({ from, to, value }) => ({
    extent: spanBetween(share(from), share(to), reader),
    y: y(value),
  }));
}
