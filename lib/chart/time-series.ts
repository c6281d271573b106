import type { ReleaseIndicator } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { exploreData } from './explore-data';
import { figureTable } from './figure-table';
import { phaseColumns } from './phase-columns';
import { regionOf } from './place-order';
import { periodsOf, seriesOf } from './place-series';
import type { Reader } from './reader';
import { columnKeyOf, type IndexedRelease, pointFigures } from './released-figures';
import type { TimeChartSpec } from './spec-types';
import { phaseBands, pointTicks, timeAxis, yearTicks } from './time-axis';
import { plotOf } from './time-plot';
import { timeFinding, timeSummary } from './time-words';
import { drawnValue } from './value-text';

export type TimeView = 'programme' | 'places';

const fewPoints = 3;

/** Values over time, of the programme as a whole or place by place; null with fewer than two. */
export function timeSeries(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  view: TimeView,
  reader: Reader,
): TimeChartSpec | null {
  const figures = pointFigures(release, indicator.code).filter((figure) =>
    isInView(release, figure, view),
  );
  const periods = periodsOf(figures);
  const series = seriesOf(release, figures, periods, reader);
  const valued = series
    .flatMap((one) => one.points)
    .filter((one) => one && drawnValue(one) !== null);
  if (periods.length < 2 || valued.length < 2) return null;

  const columns = phaseColumns(release, figures, reader);
  const used = new Set(figures.map(columnKeyOf));
  const phases = release.content.phases.filter((phase) => used.has(`phase ${phase.code}`));
  const axis = timeAxis(periods, phases, reader);
  const plot = plotOf(indicator, series, axis, reader);
  const strongKeys = new Set(plot.drawn.series.filter((one) => one.isStrong).map((one) => one.key));
  const isFew = periods.length <= fewPoints;
  const bands = phaseBands(phases, axis, reader);
  return {
    kind: 'time',
    isMirrored: reader.direction === 'rtl',
    form: !isFew ? 'lines' : series.length === 1 ? 'columns' : 'dots',
    bands,
    xTicks: isFew ? pointTicks(plot.places) : yearTicks(axis, reader),
    ...plot.drawn,
    finding: timeFinding(indicator, series, periods, reader),
    summary: timeSummary(indicator, series, phases, strongKeys, reader),
    table: figureTable(release, indicator, figures, columns, reader, 'overTime'),
    explore: exploreData(
      { indicator, series, drawn: plot.drawn.series, periods, phases, axis },
      reader,
    ),
  };
}

function isInView(release: IndexedRelease, figure: ReleaseFigure, view: TimeView): boolean {
  if (figure.placeKey === null) return view === 'programme';
  const place = release.places.get(figure.placeKey);
  return view === 'places' && place !== undefined && regionOf(release, place).key === place.key;
}
