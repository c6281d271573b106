import { groupBy } from '@/lib/group-by';
import type {
  ReleaseContent,
  ReleaseIndicator,
  ReleasePlace,
  ReleaseSource,
} from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { withoutEchoes } from './echoes';

/** A release's content with what the pages look up in it again and again. */
export interface IndexedRelease {
  readonly content: ReleaseContent;
  readonly indicators: ReadonlyMap<string, ReleaseIndicator>;
  readonly places: ReadonlyMap<string, ReleasePlace>;
  readonly organisations: ReadonlyMap<string, ReleaseContent['organisations'][number]>;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly figures: ReadonlyMap<string, readonly ReleaseFigure[]>;
}

/** Sources are numbered as the page lists them, so that a cell can point to one in two characters. */
export type NumberedSource = ReleaseSource & { readonly number: number };

export function indexRelease(whole: ReleaseContent): IndexedRelease {
  const places = new Map(whole.places.map((place) => [place.key, place]));
  const content = { ...whole, figures: withoutEchoes(whole.figures, places) };
  return {
    content,
    indicators: new Map(content.indicators.map((indicator) => [indicator.code, indicator])),
    places,
    organisations: new Map(content.organisations.map((one) => [one.code, one])),
    sources: new Map(
      content.sources.map((source, position) => [source.key, { ...source, number: position + 1 }]),
    ),
    figures: groupBy(content.figures, (figure) => figure.indicatorCode),
  };
}

/** `phase II`, `not-stated` or `outside`: one column of a matrix. */
export function columnKeyOf(figure: Pick<ReleaseFigure, 'phase'>): string {
  return figure.phase.kind === 'phase' ? `phase ${figure.phase.code}` : figure.phase.kind;
}

function cellKeyOf(figure: ReleaseFigure): string {
  return `${figure.placeKey ?? ''}\n${columnKeyOf(figure)}`;
}

/**
 * Per place and column the figure for the whole of it, without categories; where a release has
 * only points there (periods of no phase are not summed), the points.
 */
export function cellFigures(release: IndexedRelease, code: string): ReleaseFigure[] {
  const totals = (release.figures.get(code) ?? []).filter((figure) => figure.categoryKey === '');
  return [...groupBy(totals, cellKeyOf).values()].flatMap((figures) => {
    const whole = figures.filter((figure) => figure.period === null);
    return whole.length > 0 ? whole : figures;
  });
}

/** The points of a series, in the order of their time; periods without an end have no place in it. */
export function pointFigures(release: IndexedRelease, code: string): ReleaseFigure[] {
  return (release.figures.get(code) ?? [])
    .filter((figure) => figure.categoryKey === '' && figure.period?.end.date)
    .sort((a, b) => endOf(a).localeCompare(endOf(b)));
}

function endOf(figure: ReleaseFigure): string {
  return figure.period?.end.date ?? '';
}

/** The source behind a figure where all its observations share one. */
export function sourcesOf(release: IndexedRelease, figure: ReleaseFigure): NumberedSource[] {
  const keys = new Set(figure.contributors.map((one) => one.sourceKey));
  return [...keys].flatMap((key) => {
    const source = key === null ? undefined : release.sources.get(key);
    return source ? [source] : [];
  });
}
