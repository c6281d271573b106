import { groupBy } from '@/lib/group-by';
import type { ReleaseIndicator } from '@/lib/release/content';
import type { ComparedFigure, ReleaseFigure } from '@/lib/release/figure';
import { barRow, rowWithoutFigure } from './bar-row';
import { gapText } from './coverage-text';
import { figureTable } from './figure-table';
import { columnLine, figureTime, type PhaseColumn, phaseColumns } from './phase-columns';
import { placeFinding, placeSummary } from './place-bars-words';
import { isTopPlace, placeName, placeOrder, programmeRegions, regionOf } from './place-order';
import type { Reader } from './reader';
import { cellFigures, columnKeyOf, type IndexedRelease } from './released-figures';
import type { BarChartSpec, BarGroup } from './spec-types';
import { type ValueScale, valueScale } from './value-scale';
import { drawnValue } from './value-text';

/** More rows than this, and the parts of regions are left to the table. */
const roomForParts = 12;

/** An indicator by place, one group of bars per phase, all on one scale; null without any figure. */
export function placeBars(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  reader: Reader,
): BarChartSpec | null {
  const order = placeOrder(release);
  const figures = cellFigures(release, indicator.code).sort((a, b) =>
    order(a.placeKey, b.placeKey),
  );
  const shown = shownFigures(release, figures);
  if (shown.length === 0) return null;
  const columns = phaseColumns(release, figures, reader);
  const isTotalAlone = shown.every((figure) => figure.placeKey === null);
  const drawn = isTotalAlone ? shown : shown.filter((figure) => figure.placeKey !== null);
  const scale = sharedScale(drawn, indicator);
  const byColumn = groupBy(shown, columnKeyOf);
  const groups = columns.flatMap((column) => {
    const group = byColumn.get(column.key);
    if (!group) return [];
    const rows = groupOf(release, indicator, column, group, columns, scale, reader);
    return [isTotalAlone ? rows : withTotalInWords(rows)];
  });
  const [only] = groups;
  return {
    kind: 'bars',
    groups:
      only && groups.length === 1
        ? [withSilentRegions(release, only, figures, indicator, reader)]
        : groups,
    finding: placeFinding(release, indicator, shown, columns, reader),
    summary: placeSummary(release, indicator, shown, columns, reader),
    table: figureTable(release, indicator, figures, columns, reader),
  };
}

/** What is drawn: parts of regions only where there is room for them. */
function shownFigures(
  release: IndexedRelease,
  figures: readonly ReleaseFigure[],
): readonly ReleaseFigure[] {
  const planned = figures.filter((figure) => figure.state !== 'not-planned');
  if (planned.length <= roomForParts) return planned;
  const tops = planned.filter((figure) => isTopPlace(release, figure.placeKey));
  return tops.length > 0 ? tops : planned;
}

/** A total has no bar beside its parts: on their scale it would leave them no room. */
function withTotalInWords(group: BarGroup): BarGroup {
  return {
    ...group,
    rows: group.rows.map((row) => (row.isTotal ? { ...row, bullet: null } : row)),
  };
}

/** The same, or null for a single number without a target: its bar would be as long as the track. */
export function comparingScale(
  figures: readonly ComparedFigure[],
  indicator: ReleaseIndicator,
): ValueScale | null {
  const numbers = figures.filter((figure) => drawnValue(figure) !== null);
  const isAlone = numbers.length < 2 && indicator.kind !== 'ratio';
  const hasTarget = figures.some(({ target }) => target?.value != null);
  return isAlone && !hasTarget ? null : sharedScale(figures, indicator);
}

/** A ratio is drawn on 0 … 100 % at least: a bar that fills the track has to mean "all". */
export function sharedScale(
  figures: readonly ComparedFigure[],
  indicator: ReleaseIndicator,
): ValueScale {
  const values = figures.flatMap((figure) =>
    [drawnValue(figure), figure.target?.value ?? null].filter((value) => value !== null),
  );
  return valueScale(values, indicator.kind === 'ratio' ? 1 : 0);
}

function groupOf(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  column: PhaseColumn,
  figures: readonly ReleaseFigure[],
  columns: readonly PhaseColumn[],
  scale: ValueScale,
  reader: Reader,
): BarGroup {
  return {
    key: column.key,
    title: columnLine(column),
    rows: figures.map((figure, index) =>
      barRow(
        {
          key: `${figure.placeKey ?? ''} ${index}`,
          label: placeName(release, figure.placeKey, reader),
          note: rowNote(release, figure, columns, reader),
          isTotal: figure.placeKey === null,
        },
        figure,
        indicator,
        scale,
        reader,
      ),
    ),
  };
}

function rowNote(
  release: IndexedRelease,
  figure: ReleaseFigure,
  columns: readonly PhaseColumn[],
  reader: Reader,
): string | null {
  const place = figure.placeKey === null ? undefined : release.places.get(figure.placeKey);
  const region = place && regionOf(release, place);
  const parts = [
    region && region.key !== place?.key ? placeName(release, region.key, reader) : null,
    figure.period ? figureTime(figure, columns, reader) : null,
    gapText(figure, reader),
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** Regions of the programme that no source gives a figure for, said in words. */
function withSilentRegions(
  release: IndexedRelease,
  group: BarGroup,
  figures: readonly ReleaseFigure[],
  indicator: ReleaseIndicator,
  reader: Reader,
): BarGroup {
  const spoken = new Set(figures.flatMap((figure) => regionKeyOf(release, figure)));
  const isByRegion = programmeRegions(release).some((region) => spoken.has(region.key));
  const isPlanUnknown = figures.every((figure) => !figure.isPlanKnown);
  if (!isByRegion || !isPlanUnknown || indicator.kind === 'text') return group;
  const silent = programmeRegions(release).filter((region) => !spoken.has(region.key));
  const rows = silent.map((region) =>
    rowWithoutFigure(
      {
        key: region.key,
        label: placeName(release, region.key, reader),
        note: null,
        isTotal: false,
      },
      reader,
    ),
  );
  return { ...group, rows: [...group.rows, ...rows] };
}

function regionKeyOf(release: IndexedRelease, figure: ReleaseFigure): string[] {
  const place = figure.placeKey === null ? undefined : release.places.get(figure.placeKey);
  return place ? [regionOf(release, place).key] : [];
}
