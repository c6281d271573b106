import type { ProgrammeSnapshot } from '@/lib/figures/snapshot';
import { groupBy } from '@/lib/group-by';
import type { PlaceLevel } from '@/lib/programme/vocabulary';
import type { ReleaseFigure } from './figure';

const fineLevels: readonly PlaceLevel[] = ['province', 'prefecture', 'site'];

/**
 * Until small numbers are protected cell by cell, a release shows of indicators that count people no
 * category and nothing below a region. Where values were given below a region, it also shows no
 * points over time and no observations, since a site would follow from them and the whole; no region
 * that rests on one site; and no total from which such a region could be taken. Of a calculated one it
 * shows only what stands beside every component that is in it: else one would follow from the others.
 */
export function withholdUnprotected(
  figures: readonly ReleaseFigure[],
  snapshot: Pick<ProgrammeSnapshot, 'indicators' | 'places'>,
): ReleaseFigure[] {
  const componentsOf = componentCodes(snapshot.indicators);
  const people = countingPeople(snapshot.indicators, componentsOf);
  const places = placeLevelsOf(snapshot.places);
  const byIndicator = groupBy(figures, ({ indicatorCode }) => indicatorCode);
  const kept = new Map(
    [...byIndicator].map(([code, own]) => [
      code,
      new Map((people.has(code) ? shownOfPeople(own, places) : own).map((it) => [keyOf(it), it])),
    ]),
  );
  const told = new Map(
    [...byIndicator].map(([code, own]) => [code, new Set(own.filter(isTold).map(keyOf))]),
  );
  const isWithheld = (code: string, key: string) =>
    (told.get(code)?.has(key) ?? false) && !kept.get(code)?.has(key);
  return figures.flatMap((figure) => {
    const key = keyOf(figure);
    const components = componentsOf.get(figure.indicatorCode) ?? [];
    if (components.some((code) => isWithheld(code, key))) return [];
    return kept.get(figure.indicatorCode)?.get(key) ?? [];
  });
}

const isTold = ({ contributors }: ReleaseFigure) => contributors.length > 0;

/** By the code of a calculated indicator, those of its components. */
function componentCodes(
  indicators: ProgrammeSnapshot['indicators'],
): ReadonlyMap<string, readonly string[]> {
  const codes = new Map(indicators.map(({ id, code }) => [id, code]));
  return new Map(
    indicators.map(({ code, versions, currentVersionId }) => {
      const current = versions.find(({ id }) => id === currentVersionId);
      return [code, (current?.componentIds ?? []).flatMap((id) => codes.get(id) ?? [])];
    }),
  );
}

/** Codes of those that count people, or ever did, and of those that add such a one. */
function countingPeople(
  indicators: ProgrammeSnapshot['indicators'],
  componentsOf: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const own = new Set(
    indicators
      .filter(({ versions }) => versions.some(({ countsPeople }) => countsPeople))
      .map(({ code }) => code),
  );
  const adding = [...componentsOf].filter(([, codes]) => codes.some((code) => own.has(code)));
  return new Set([...own, ...adding.map(([code]) => code)]);
}

interface PlaceLevels {
  isFine(placeKey: string | null): boolean;
  isRegion(placeKey: string | null): boolean;
  /** The region a place lies in, or the place itself where it lies in none. */
  regionOf(placeKey: string): string;
}

function placeLevelsOf(all: ProgrammeSnapshot['places']): PlaceLevels {
  const byId = new Map(all.map((place) => [place.id, place]));
  const byKey = new Map(all.map((place) => [`${place.code}@${place.edition}`, place]));
  const levelOf = (key: string | null) => (key === null ? undefined : byKey.get(key)?.level);
  return {
    isFine: (key) => {
      const level = levelOf(key);
      return level !== undefined && fineLevels.includes(level);
    },
    isRegion: (key) => levelOf(key) === 'region',
    regionOf: (key) => {
      let place = byKey.get(key);
      while (place && place.level !== 'region') {
        place = place.parentId === null ? undefined : byId.get(place.parentId);
      }
      return place ? `${place.code}@${place.edition}` : key;
    },
  };
}

const columnOf = ({ phase }: ReleaseFigure) =>
  phase.kind === 'phase' ? `phase ${phase.code}` : phase.kind;

const keyOf = (figure: ReleaseFigure) =>
  JSON.stringify([
    figure.placeKey,
    columnOf(figure),
    figure.period?.code ?? null,
    figure.categoryKey,
  ]);

/** What may be shown of one indicator that counts people. */
function shownOfPeople(figures: readonly ReleaseFigure[], places: PlaceLevels): ReleaseFigure[] {
  const coarse = figures.filter(
    ({ categoryKey, placeKey }) => categoryKey === '' && !places.isFine(placeKey),
  );
  const hasSites = figures.some(
    ({ placeKey, contributors }) =>
      places.isFine(placeKey) || contributors.some((one) => places.isFine(one.placeKey)),
  );
  if (!hasSites) return coarse.map((figure) => withoutParts(figure, places, true));
  const wholes = coarse.filter(({ period }) => period === null);
  return [...groupBy(wholes, columnOf).values()]
    .flatMap((column) => unrevealing(column, places))
    .map((figure) => withoutParts(figure, places, false));
}

/** The wholes of one column from which no single site follows. */
function unrevealing(column: readonly ReleaseFigure[], places: PlaceLevels): ReleaseFigure[] {
  const restsOnOneSite = ({ contributors }: ReleaseFigure) =>
    contributors.length > 0 &&
    contributors.every(({ placeKey }) => places.isFine(placeKey)) &&
    new Set(contributors.map(({ placeKey }) => placeKey)).size === 1;
  const regions = column.filter(({ placeKey }) => places.isRegion(placeKey));
  const shown = regions.filter((figure) => !restsOnOneSite(figure));
  const shownKeys = new Set(shown.map(({ placeKey }) => placeKey));
  const parts = new Set(
    column.flatMap(({ contributors }) =>
      contributors
        .filter(({ placeKey }) => places.isFine(placeKey))
        .map(({ placeKey }) => places.regionOf(placeKey)),
    ),
  );
  const hidden = [...parts].filter((region) => !shownKeys.has(region));
  const above = column.filter(
    (figure) => !places.isRegion(figure.placeKey) && !restsOnOneSite(figure),
  );
  // Of two hidden parts neither follows from the programme; a group may hold one of them only.
  const isSafe = ({ placeKey }: ReleaseFigure) =>
    hidden.length === 0 || (placeKey === null && hidden.length > 1);
  return [...shown, ...above.filter(isSafe)];
}

/** The figure without what it says of the sites and categories it is made of. */
function withoutParts(
  figure: ReleaseFigure,
  places: PlaceLevels,
  namesObservations: boolean,
): ReleaseFigure {
  const coarse = figure.contributors.filter(
    ({ placeKey, categoryKey }) => categoryKey === '' && !places.isFine(placeKey),
  );
  const said = new Set(coarse.map(({ doubt }) => JSON.stringify(doubt)));
  return {
    ...figure,
    contributors: namesObservations ? coarse : [],
    doubts: figure.doubts.filter((doubt) => said.has(JSON.stringify(doubt))),
    remainders: [],
  };
}
