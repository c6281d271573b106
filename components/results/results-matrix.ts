import { cellItem } from '@/lib/chart/matrix-item';
import type { CellItem } from '@/lib/chart/matrix-types';
import { outcomeGroups } from '@/lib/chart/outcome-groups';
import { comparingScale } from '@/lib/chart/place-bars';
import { placeName, placeOrder, programmeRegions, regionOf } from '@/lib/chart/place-order';
import { periodText, type Reader, textFor } from '@/lib/chart/reader';
import type { IndexedRelease } from '@/lib/chart/released-figures';
import type { StandingCell } from '@/lib/figures/roll-up/standing-cell';
import { groupBy } from '@/lib/group-by';
import type { ReleaseContent, ReleaseIndicator } from '@/lib/release/content';
import type { Refusal } from '@/lib/rollup/outcome';

/** Everything known of one indicator in one place; empty where nothing is planned or known. */
export interface ResultCell {
  readonly placeKey: string | null;
  readonly items: readonly ResultItem[];
}

export interface ResultItem extends CellItem {
  /** A value in it waits for review: only where the basis lets such values in. */
  readonly isUnapproved: boolean;
  /** What explains why it stands off its target, and of which period that was said. */
  readonly explanation: Explained | null;
}

export interface Explained {
  readonly words: string;
  readonly period: string;
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

/** What is known of one column, and the framework it is read in. */
export interface ResultsShown {
  readonly framework: IndexedRelease;
  readonly cells: readonly StandingCell[];
  readonly reader: Reader;
  /** Why there is no number, in words. */
  readonly refusals: (refusal: Refusal) => string;
  /** The approved words of an indicator and place. */
  readonly explanations: (indicator: string, place: string) => Explained | null;
}

/** Indicator × place. Nothing is left out as a repetition: an officer reads totals beside their parts. */
export function resultsMatrix(shown: ResultsShown): ResultsMatrix {
  const { framework, reader } = shown;
  const cells = shown.cells.filter(({ state }) => state !== 'not-planned');
  const byIndicator = groupBy(cells, ({ indicatorCode }) => indicatorCode);
  const keys = [
    ...new Set([
      ...programmeRegions(framework).map(({ key }) => key),
      ...cells.map((cell) => columnPlace(framework, cell)),
    ]),
  ].sort(placeOrder(framework));
  const groups = outcomeGroups(framework).map(({ result, indicators }) => ({
    code: result.code,
    title: result.title,
    rows: indicators.map((indicator) =>
      rowOf(shown, keys, indicator, byIndicator.get(indicator.code) ?? []),
    ),
  }));
  return { places: keys.map((key) => ({ key, name: nameOf(framework, key, reader) })), groups };
}

function rowOf(
  { framework: release, reader, refusals, explanations }: ResultsShown,
  keys: readonly (string | null)[],
  indicator: ReleaseIndicator,
  figures: readonly StandingCell[],
): ResultRow {
  const regions = figures.filter(({ placeKey }) => placeKey !== null);
  const scale = comparingScale(regions.length > 0 ? regions : figures, indicator);
  const frame = { release, indicator, scale, reader };
  const byPlace = groupBy(figures, (figure) => columnPlace(release, figure));
  const item = (figure: StandingCell, parts: readonly StandingCell[]): ResultItem => ({
    ...cellItem(frame, figure, parts, {
      timeNote: figure.period && periodText(figure.period, reader),
      reason: figure.refusal && refusals(figure.refusal),
    }),
    isUnapproved: figure.basis === 'with-unapproved',
    explanation: figure.placeKey === null ? null : explanations(indicator.code, figure.placeKey),
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
function columnPlace(release: IndexedRelease, { placeKey }: StandingCell): string | null {
  const place = placeKey === null ? undefined : release.places.get(placeKey);
  return place ? regionOf(release, place).key : null;
}

function nameOf(release: IndexedRelease, key: string | null, reader: Reader): string {
  const place = key === null ? undefined : release.places.get(key);
  return place ? textFor(reader, place.name) : placeName(release, key, reader);
}
