import { matrixItem } from '@/lib/chart/matrix-item';
import type { MatrixItem } from '@/lib/chart/matrix-types';
import { outcomeGroups } from '@/lib/chart/outcome-groups';
import { type PhaseColumn, phaseColumns } from '@/lib/chart/phase-columns';
import { comparingScale } from '@/lib/chart/place-bars';
import { placeName, placeOrder, programmeRegions, regionOf } from '@/lib/chart/place-order';
import { type Reader, textFor } from '@/lib/chart/reader';
import {
  cellFigures,
  columnKeyOf,
  type IndexedRelease,
  indexRelease,
} from '@/lib/chart/released-figures';
import { groupBy } from '@/lib/group-by';
import type { ReleaseContent, ReleaseIndicator } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';

/** Everything known of one indicator in one place; empty where nothing is planned or known. */
export interface ResultCell {
  readonly placeKey: string | null;
  readonly items: readonly ResultItem[];
}

export interface ResultItem extends MatrixItem {
  /** A value in it waits for review: only where the basis lets such values in. */
  readonly isUnapproved: boolean;
}

export interface ResultRow {
  readonly indicator: ReleaseIndicator;
  readonly cells: readonly ResultCell[];
}

export interface ResultsMatrix {
  readonly places: readonly { readonly key: string | null; readonly name: string }[];
  readonly groups: readonly {
    readonly code: string;
    readonly title: ReleaseContent['results'][number]['title'];
    readonly rows: readonly ResultRow[];
  }[];
}

/** Nothing is left out as a repetition: an officer reads the total beside its regions. */
export function indexStanding(content: ReleaseContent): IndexedRelease {
  const figures = content.figures.filter(({ state }) => state !== 'not-planned');
  return {
    ...indexRelease({ ...content, figures }),
    figures: groupBy(figures, ({ indicatorCode }) => indicatorCode),
  };
}

/** The columns that hold anything, and the one to show unless another is asked for. */
export function phaseChoices(
  release: IndexedRelease,
  reader: Reader,
  asked: string | undefined,
): { readonly columns: readonly PhaseColumn[]; readonly chosen: PhaseColumn | undefined } {
  const figures = [...release.figures.values()].flat();
  const columns = phaseColumns(release, figures, reader);
  const told = new Set(figures.filter((one) => one.contributors.length > 0).map(columnKeyOf));
  const phases = columns.filter(({ key }) => key.startsWith('phase '));
  const chosen =
    columns.find(({ key }) => key === asked) ??
    phases.findLast(({ key }) => told.has(key)) ??
    columns.find(({ key }) => told.has(key)) ??
    columns.at(-1);
  return { columns, chosen };
}

/** Indicator × place for one column. */
export function resultsMatrix(
  release: IndexedRelease,
  column: PhaseColumn,
  reader: Reader,
): ResultsMatrix {
  const figures = [...release.figures.keys()]
    .flatMap((code) => cellFigures(release, code))
    .filter((figure) => columnKeyOf(figure) === column.key);
  const byIndicator = groupBy(figures, ({ indicatorCode }) => indicatorCode);
  const keys = [
    ...new Set([
      ...programmeRegions(release).map(({ key }) => key),
      ...figures.map((figure) => columnPlace(release, figure)),
    ]),
  ].sort(placeOrder(release));
  const groups = outcomeGroups(release).map(({ result, indicators }) => ({
    code: result.code,
    title: result.title,
    rows: indicators.map((indicator) =>
      rowOf({ release, column, reader, keys }, indicator, byIndicator.get(indicator.code) ?? []),
    ),
  }));
  return { places: keys.map((key) => ({ key, name: nameOf(release, key, reader) })), groups };
}

interface Frame {
  readonly release: IndexedRelease;
  readonly column: PhaseColumn;
  readonly reader: Reader;
  readonly keys: readonly (string | null)[];
}

function rowOf(
  { release, column, reader, keys }: Frame,
  indicator: ReleaseIndicator,
  figures: readonly ReleaseFigure[],
): ResultRow {
  const regions = figures.filter(({ placeKey }) => placeKey !== null);
  const scale = comparingScale(regions.length > 0 ? regions : figures, indicator);
  const frame = { release, indicator, columns: [column], scale, reader };
  const byPlace = groupBy(figures, (figure) => columnPlace(release, figure));
  const item = (figure: ReleaseFigure, parts: readonly ReleaseFigure[]): ResultItem => ({
    ...matrixItem(frame, figure, parts),
    isUnapproved: figure.contributors.some(({ review }) => review === 'unapproved'),
  });
  const cells = keys.map((placeKey): ResultCell => {
    const inPlace = byPlace.get(placeKey) ?? [];
    const own = inPlace.filter((figure) => figure.placeKey === placeKey);
    const parts = inPlace.filter((figure) => figure.placeKey !== placeKey);
    return {
      placeKey,
      items:
        own.length > 0
          ? own.map((figure) => item(figure, own.length === 1 ? parts : []))
          : parts.map((figure) => item(figure, [])),
    };
  });
  return { indicator, cells };
}

/** The place whose column a figure stands in: its region, country or group; null for the whole. */
function columnPlace(release: IndexedRelease, { placeKey }: ReleaseFigure): string | null {
  const place = placeKey === null ? undefined : release.places.get(placeKey);
  return place ? regionOf(release, place).key : null;
}

function nameOf(release: IndexedRelease, key: string | null, reader: Reader): string {
  const place = key === null ? undefined : release.places.get(key);
  return place ? textFor(reader, place.name) : placeName(release, key, reader);
}
