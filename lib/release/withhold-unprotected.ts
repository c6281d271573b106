import type { ProgrammeSnapshot } from '@/lib/figures/snapshot';
import { groupBy } from '@/lib/group-by';
import type { PlaceLevel } from '@/lib/programme/vocabulary';
import type { ReleaseFigure } from './figure';

const fineLevels: readonly PlaceLevel[] = ['province', 'prefecture', 'site'];

/**
 * Until small numbers are protected cell by cell, a release shows of indicators that count people no
 * category, nothing below a region, and no total from which that could be taken: one that rests on a
 * single site, or that together with its other parts leaves only such a one.
 */
export function withholdUnprotected(
  figures: readonly ReleaseFigure[],
  snapshot: Pick<ProgrammeSnapshot, 'indicators' | 'places'>,
): ReleaseFigure[] {
  const people = new Set(
    snapshot.indicators
      .filter(({ versions }) => versions.some(({ countsPeople }) => countsPeople))
      .map(({ code }) => code),
  );
  const levels = new Map(
    snapshot.places.map(({ code, edition, level }) => [`${code}@${edition}`, level]),
  );
  const isFine = (placeKey: string | null) => {
    const level = placeKey === null ? undefined : levels.get(placeKey);
    return level !== undefined && fineLevels.includes(level);
  };
  const isRegion = ({ placeKey }: ReleaseFigure) =>
    placeKey !== null && levels.get(placeKey) === 'region';
  const coarse = figures.filter(
    ({ indicatorCode, categoryKey, placeKey }) =>
      !people.has(indicatorCode) || (categoryKey === '' && !isFine(placeKey)),
  );
  const counted = coarse.filter(({ indicatorCode }) => people.has(indicatorCode));
  const hidden = new Set<ReleaseFigure>();
  for (const column of groupBy(counted, columnOf).values()) {
    for (const figure of revealing(column, isFine, isRegion)) hidden.add(figure);
  }
  return coarse
    .filter((figure) => !hidden.has(figure))
    .map((figure) => (people.has(figure.indicatorCode) ? withoutParts(figure, isFine) : figure));
}

function columnOf({ indicatorCode, phase }: ReleaseFigure): string {
  return `${indicatorCode} ${phase.kind === 'phase' ? `phase ${phase.code}` : phase.kind}`;
}

/** Figures of one indicator and column that would give a single site away. */
function revealing(
  column: readonly ReleaseFigure[],
  isFine: (placeKey: string | null) => boolean,
  isRegion: (figure: ReleaseFigure) => boolean,
): ReleaseFigure[] {
  const restsOnOneSite = ({ contributors }: ReleaseFigure) =>
    contributors.length > 0 &&
    contributors.every(({ placeKey }) => isFine(placeKey)) &&
    new Set(contributors.map(({ placeKey }) => placeKey)).size === 1;
  const wholes: ReleaseFigure[] = [];
  const series: ReleaseFigure[][] = [];
  const regions = groupBy(column.filter(isRegion), ({ placeKey }) => placeKey);
  for (const own of regions.values()) {
    const points = own.filter(({ period }) => period !== null);
    const whole = own.filter((figure) => figure.period === null && restsOnOneSite(figure));
    wholes.push(...whole);
    // One point would follow from the others and the whole: the series goes as one.
    if (whole.length > 0 || points.some(restsOnOneSite)) series.push(points);
  }
  const above = column.filter((figure) => !isRegion(figure));
  const isLeftAlone = (figure: ReleaseFigure) =>
    restsOnOneSite(figure) || (figure.period === null ? wholes : series).length === 1;
  return [...wholes, ...series.flat(), ...above.filter(isLeftAlone)];
}

/** The figure without what it says of the sites and categories it is made of. */
function withoutParts(
  figure: ReleaseFigure,
  isFine: (placeKey: string | null) => boolean,
): ReleaseFigure {
  const contributors = figure.contributors.filter(
    ({ placeKey, categoryKey }) => categoryKey === '' && !isFine(placeKey),
  );
  return { ...figure, contributors, remainders: [] };
}
