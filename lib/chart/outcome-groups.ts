import type { ReleaseContent, ReleaseIndicator } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { regionOf } from './place-order';
import { cellFigures, columnKeyOf, type IndexedRelease } from './released-figures';

type Result = ReleaseContent['results'][number];

export interface OutcomeGroup {
  readonly result: Result;
  readonly indicators: readonly ReleaseIndicator[];
}

/** The results that get a section of their own, each with the indicators of everything under it. */
export function outcomeGroups(release: IndexedRelease): OutcomeGroup[] {
  const { results, indicators } = release.content;
  const byCode = new Map(results.map((result) => [result.code, result]));
  const sectionOf = (code: string): string => {
    const result = byCode.get(code);
    const parent = result?.parentCode ? byCode.get(result.parentCode) : undefined;
    return result?.level === 'output' && parent ? sectionOf(parent.code) : code;
  };
  return results.flatMap((result) => {
    const own = indicators.filter((indicator) => sectionOf(indicator.resultCode) === result.code);
    return own.length > 0 ? [{ result, indicators: own }] : [];
  });
}

const fewFigures = 6;

/**
 * The figures that stand for an indicator in a list: of the programme as a whole where there are
 * any; else of each place, without parts beside their region; where that is too many, the last
 * phase alone.
 */
export function headFigures(release: IndexedRelease, code: string): ReleaseFigure[] {
  const figures = cellFigures(release, code).filter((figure) => figure.state !== 'not-planned');
  const whole = figures.filter((figure) => figure.placeKey === null);
  if (whole.length > 0) return whole;
  const regions = new Set(figures.map((figure) => figure.placeKey));
  const tops = figures.filter((figure) => {
    const place = figure.placeKey === null ? undefined : release.places.get(figure.placeKey);
    const region = place && regionOf(release, place).key;
    return region === figure.placeKey || !regions.has(region ?? null);
  });
  if (tops.length <= fewFigures) return tops;
  const last = tops.at(-1);
  return last ? tops.filter((figure) => columnKeyOf(figure) === columnKeyOf(last)) : [];
}

/** Results in words that say the same of several places at the same time, to be told once. */
export function alikeFigures(
  figures: readonly ReleaseFigure[],
): [ReleaseFigure, ...ReleaseFigure[]][] {
  const groups = new Map<string, [ReleaseFigure, ...ReleaseFigure[]]>();
  for (const figure of figures) {
    const { value, state, phase, placeKey } = figure;
    const time = figure.period ?? figure.contributors.map((one) => one.period.code);
    const isInWords = value.text !== null;
    const key = JSON.stringify([isInWords ? value : placeKey, state, phase, time]);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}
