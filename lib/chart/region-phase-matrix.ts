import { groupBy } from '@/lib/group-by';
import type { ReleaseFigure } from '@/lib/release/figure';
import { withCommonTimes } from './common-time';
import { type ItemFrame, matrixItem } from './matrix-item';
import type {
  MatrixCell,
  MatrixItem,
  MatrixRow,
  MatrixSectionKind,
  RegionPhaseMatrix,
} from './matrix-types';
import { type PhaseColumn, phaseColumns } from './phase-columns';
import { comparingScale } from './place-bars';
import { placeName, placeOrder, programmeRegions, regionOf } from './place-order';
import type { Reader } from './reader';
import { cellFigures, columnKeyOf, type IndexedRelease } from './released-figures';

/** Everything known of these indicators, by place and phase. */
export function regionPhaseMatrix(
  release: IndexedRelease,
  indicatorCodes: readonly string[],
  reader: Reader,
): RegionPhaseMatrix {
  const byIndicator = indicatorCodes.map((code) => cellFigures(release, code));
  const figures = byIndicator.flat().filter((figure) => figure.state !== 'not-planned');
  const columns = phaseColumns(release, figures, reader);
  const frames = new Map(
    indicatorCodes.flatMap((code, index): [string, ItemFrame][] => {
      const indicator = release.indicators.get(code);
      if (!indicator) return [];
      const own = ofRegions(release, byIndicator[index] ?? []);
      return [
        [code, { release, indicator, columns, scale: comparingScale(own, indicator), reader }],
      ];
    }),
  );
  const byRow = groupBy(figures, (figure) => rowKeyOf(release, figure));
  const keys = new Set([...programmeRegions(release).map((place) => place.key), ...byRow.keys()]);
  const plainRows = [...keys]
    .sort(placeOrder(release))
    .map((key) => rowOf(frames, columns, key, byRow.get(key) ?? []));
  const { rows, ...timed } = withCommonTimes(columns, plainRows);
  const counts = itemCounts(columns, rows);
  return {
    columns: timed.columns,
    sections: sectionsOf(release, rows),
    itemCounts: counts,
    fullestColumn: Math.max(0, counts.indexOf(Math.max(...counts))),
  };
}

/** Figures that share a scale: a country or a total would leave no room for the regions. */
function ofRegions(release: IndexedRelease, figures: readonly ReleaseFigure[]): ReleaseFigure[] {
  const regions = figures.filter((figure) => {
    const row = rowKeyOf(release, figure);
    return row !== null && release.places.get(row)?.level === 'region';
  });
  return regions.length > 0 ? regions : [...figures];
}

function rowKeyOf(release: IndexedRelease, figure: ReleaseFigure): string | null {
  const place = figure.placeKey === null ? undefined : release.places.get(figure.placeKey);
  return place ? regionOf(release, place).key : null;
}

function rowOf(
  frames: ReadonlyMap<string, ItemFrame>,
  columns: readonly PhaseColumn[],
  placeKey: string | null,
  figures: readonly ReleaseFigure[],
): MatrixRow {
  const frame = frames.values().next().value;
  const cells = columns.map((column) => {
    const own = figures.filter((figure) => columnKeyOf(figure) === column.key);
    const items = [...groupBy(own, (figure) => figure.indicatorCode)].flatMap(([code, group]) =>
      itemsOf(frames.get(code), placeKey, group),
    );
    return cellOf(column.key, items);
  });
  const name = frame ? placeName(frame.release, placeKey, frame.reader) : '';
  const row = { key: placeKey ?? 'programme', placeKey, name, cells, silence: null };
  return frame && isSilent(frame.release, placeKey, figures) ? withSilence(row, frame.reader) : row;
}

/** A region's own figure with its parts beside it; parts alone where the region has none. */
function itemsOf(
  frame: ItemFrame | undefined,
  placeKey: string | null,
  figures: readonly ReleaseFigure[],
): MatrixItem[] {
  if (!frame) return [];
  const own = figures.filter((figure) => figure.placeKey === placeKey);
  const parts = figures.filter((figure) => figure.placeKey !== placeKey);
  const [first] = own;
  if (!first) return parts.map((figure) => matrixItem(frame, figure, []));
  return own.map((figure) => matrixItem(frame, figure, own.length === 1 ? parts : []));
}

function cellOf(columnKey: string, items: readonly MatrixItem[]): MatrixCell {
  const isMissing = items.length > 0 && items.every((item) => item.state === 'missing');
  return { columnKey, items, isMissing, silence: null };
}

/** A region of which no source gives a number: it is said, since a blank could be read as zero. */
function isSilent(
  release: IndexedRelease,
  placeKey: string | null,
  figures: readonly ReleaseFigure[],
): boolean {
  const place = placeKey === null ? undefined : release.places.get(placeKey);
  if (place?.level !== 'region') return false;
  const isPlanUnknown = release.content.figures.every((figure) => !figure.isPlanKnown);
  return isPlanUnknown && figures.every((figure) => figure.value.value === null);
}

function withSilence(row: MatrixRow, reader: Reader): MatrixRow {
  const silence = reader.words('value.noFigure');
  const index = row.cells.findIndex((cell) => cell.columnKey === 'not-stated');
  if (index < 0) return { ...row, silence };
  return {
    ...row,
    cells: row.cells.map((cell, position) => (position === index ? { ...cell, silence } : cell)),
  };
}

function sectionsOf(release: IndexedRelease, rows: readonly MatrixRow[]) {
  const kindOf = ({ placeKey }: MatrixRow): MatrixSectionKind => {
    const level = placeKey === null ? undefined : release.places.get(placeKey)?.level;
    if (!level) return 'total';
    return level === 'group' ? 'groups' : level === 'country' ? 'country' : 'regions';
  };
  return [...groupBy(rows, kindOf)].map(([kind, own]) => ({ kind, rows: own }));
}

function itemCounts(columns: readonly PhaseColumn[], rows: readonly MatrixRow[]): number[] {
  return columns.map((_, index) =>
    rows.reduce((sum, row) => sum + (row.cells[index]?.items.length ?? 0), 0),
  );
}
