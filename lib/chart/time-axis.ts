import { dayNumber, dayOf, yearOf } from '@/lib/period/day';
import { firstOfMonth, outerDays } from '@/lib/period/span';
import type { ReleasePhase } from '@/lib/release/content';
import type { FigurePeriod, ReleaseFigure } from '@/lib/release/figure';
import { mirrored, spanBetween } from './bullet';
import { type Reader, textFor } from './reader';
import type { Fit, TimeBand, TimeTick } from './spec-types';
import { textWidth } from './text-width';

/** Days since 1970 at both ends of the plot. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  /** 0 … 1 from the left, mirrored for Arabic. */
  at(day: number): number;
}

export const labelSize = 12;

/** Plot widths, in pixels, for which the fit of labels is worked out. */
const plotWidths = { narrow: 220, wide: 480 };

export function timeAxis(
  periods: readonly FigurePeriod[],
  phases: readonly ReleasePhase[],
  reader: Reader,
): TimeAxis {
  const spans = [...periods, ...phases].flatMap((span) => outerDays(span) ?? []);
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to + 1));
  return { from, to, at: (day) => mirrored((day - from) / (to - from), reader) };
}

/** The day a value is drawn at: the last one of its period. */
export function dayOfPoint(figure: ReleaseFigure): number | null {
  const end = figure.period?.end.date;
  return end ? dayNumber(end) : null;
}

/** Phases as named stretches of the axis; those without known dates cannot be drawn. */
export function phaseBands(
  phases: readonly ReleasePhase[],
  axis: TimeAxis,
  reader: Reader,
): TimeBand[] {
  return phases.flatMap((phase, index) => {
    const days = outerDays(phase);
    if (!days) return [];
    const extent = spanBetween(share(days.from, axis), share(days.to + 1, axis), reader);
    const label = textFor(reader, phase.title);
    return [
      {
        key: phase.code,
        extent,
        label,
        fits: fitOf(textWidth(label, labelSize) + 12, extent.to - extent.from),
        isShaded: index % 2 === 0,
      },
    ];
  });
}

function share(day: number, axis: TimeAxis): number {
  return Math.min(1, Math.max(0, (day - axis.from) / (axis.to - axis.from)));
}

function fitOf(width: number, fraction: number): Fit {
  if (width <= fraction * plotWidths.narrow) return 'always';
  return width <= fraction * plotWidths.wide ? 'wide' : 'never';
}

/** Each new year on the axis, as a day number with its label. */
export function yearsOn(axis: TimeAxis, reader: Reader): { value: number; label: string }[] {
  const first = yearOf(dayOf(axis.from)) + 1;
  const last = yearOf(dayOf(axis.to));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    value: firstOfMonth(first + index, 1),
    label: reader.periodWords('year', { year: String(first + index) }),
  }));
}

/** A tick at each new year, thinned until no two labels touch. */
export function yearTicks(axis: TimeAxis, reader: Reader): TimeTick[] {
  const perYear = 366 / (axis.to - axis.from);
  const narrow = stepFor(perYear * plotWidths.narrow);
  const wide = stepFor(perYear * plotWidths.wide);
  return yearsOn(axis, reader).map(({ value, label }, index) => ({
    x: axis.at(value),
    label,
    // Every label of the narrow set must also be one of the wide set, which is the finer one.
    fits:
      index % (wide * Math.ceil(narrow / wide)) === 0
        ? 'always'
        : index % wide === 0
          ? 'wide'
          : 'never',
  }));
}

function stepFor(pixelsPerYear: number): number {
  return Math.max(1, Math.ceil(44 / pixelsPerYear));
}

/** A tick under each of a few points, its label kept only where its neighbours leave it room. */
export function pointTicks(points: readonly { x: number; label: string }[]): TimeTick[] {
  return points.map((point, index) => {
    const gaps = [points[index - 1], points[index + 1]].flatMap((other) =>
      other ? [Math.abs(other.x - point.x)] : [],
    );
    const edge = 2 * Math.min(point.x, 1 - point.x) + 0.1;
    const room = Math.min(edge, ...gaps);
    return { ...point, fits: fitOf(textWidth(point.label, labelSize) + 8, room) };
  });
}
