import { type CsvCell, toCsv } from '@/lib/csv';
import { type Locale, type Localised, localise } from '@/lib/locale';
import { valueStateLetters } from '@/lib/observation/value-state';
import type { Say } from '@/lib/say';
import type { ReleaseContent } from './content';
import type { ReleaseFigure } from './figure';

interface CsvInput {
  readonly number: number;
  readonly asOf: string;
  readonly content: Omit<ReleaseContent, 'figures'>;
  readonly figures: readonly ReleaseFigure[];
  readonly locale: Locale;
  /** Words of the namespace `api.csv`. */
  readonly say: Say;
}

type Row = Readonly<Record<string, CsvCell>>;

/** One row per figure of a release; a missing value is an empty cell with its state beside it. */
export function figuresCsv(input: CsvInput): string {
  const rowOf = figureRow(input);
  const rows = input.figures.map(rowOf);
  const columns = csvColumns.filter((column) => isColumnOf(input.content, column));
  return toCsv([
    columns.map((column) => input.say(`columns.${column}`)),
    ...rows.map((row) => columns.map((column) => row[column] ?? null)),
  ]);
}

/** Columns that only some releases have: the others would be empty in each row. */
function isColumnOf({ programme, indicators }: CsvInput['content'], column: string): boolean {
  if (column === 'demonstration') return programme.isDemonstration;
  if (column !== 'components' && column !== 'overlapNote') return true;
  return indicators.some(({ components }) => components !== undefined);
}

export const csvColumns = [
  'demonstration',
  'programme',
  'release',
  'asOf',
  'indicator',
  'title',
  'unit',
  'components',
  'overlapNote',
  'place',
  'placeName',
  'phase',
  'part',
  'period',
  'periodStart',
  'periodEnd',
  'reportedFrom',
  'reportedTo',
  'category',
  'value',
  'words',
  'numerator',
  'denominator',
  'atLeast',
  'state',
  'stateLetter',
  'baseline',
  'target',
  'targetWords',
  'achievement',
  'progress',
  'status',
  'reported',
  'planned',
  'explanation',
  'refusal',
  'doubts',
  'review',
  'sources',
] as const;

/** What of a column the row tells, so that no reader adds the parts to the whole. */
function partOf({ categoryKey, period }: ReleaseFigure) {
  if (categoryKey) return period ? 'categoryPeriod' : 'category';
  return period ? 'period' : 'total';
}

function figureRow({ number, asOf, content, locale, say }: CsvInput) {
  const inWords = (text: Localised | null | undefined) =>
    text ? localise(text, locale).text : null;
  const joined = (texts: Iterable<string | null>) =>
    [...new Set(texts)].filter((text) => text !== null).join(' · ') || null;
  const indicators = new Map(content.indicators.map((one) => [one.code, one]));
  const places = new Map(content.places.map((one) => [one.key, one]));
  const phases = new Map(content.phases.map((one) => [one.code, one]));
  const sources = new Map(content.sources.map((one) => [one.key, one]));
  const programme = inWords(content.programme.title);

  const valueWords = ({ indicatorCode, value }: ReleaseFigure) => {
    const level = indicators
      .get(indicatorCode)
      ?.levels.find((one) => one.code === value.levelCode)?.label;
    if (value.atLevel) {
      const counts = { reached: value.atLevel.reached, of: value.atLevel.of };
      return say('atLevel', { ...counts, level: inWords(level) ?? value.levelCode ?? '' });
    }
    return joined([inWords(level), value.reachedOn, inWords(value.text)]);
  };
  const sourceWords = (key: string | null) => {
    const source = key === null ? undefined : sources.get(key);
    return source
      ? [inWords(source.title), source.publisher, source.publishedOn, source.url]
          .filter(Boolean)
          .join(', ')
      : null;
  };

  return (figure: ReleaseFigure): Row => {
    const { phase, period, value, contributors, target, coverage } = figure;
    const indicator = indicators.get(figure.indicatorCode);
    const place = figure.placeKey === null ? null : places.get(figure.placeKey);
    return {
      demonstration: say('demonstration'),
      programme,
      release: number,
      asOf,
      indicator: figure.indicatorCode,
      title: inWords(indicator?.title),
      unit: indicator?.unit?.[locale].other ?? indicator?.currency ?? null,
      components: joined(indicator?.components ?? []),
      overlapNote: inWords(indicator?.overlapNote),
      place: figure.placeKey,
      placeName: figure.placeKey === null ? say('wholeProgramme') : inWords(place?.name),
      phase:
        phase.kind === 'phase'
          ? (inWords(phases.get(phase.code)?.title) ?? phase.code)
          : say(`phases.${phase.kind}`),
      part: say(`parts.${partOf(figure)}`),
      period: period?.code ?? null,
      periodStart: period?.start.date ?? null,
      periodEnd: period?.end.date ?? null,
      reportedFrom: period?.reportedFrom ?? null,
      reportedTo: period?.reportedTo ?? null,
      category: figure.categoryKey || null,
      value: value.value,
      words: valueWords(figure),
      numerator: value.numerator,
      denominator: value.denominator,
      atLeast: value.isAtLeast ? say('yes') : null,
      state: say(`states.${figure.state}`),
      stateLetter: valueStateLetters[figure.state],
      baseline: figure.baseline,
      target: target?.value ?? null,
      targetWords: inWords(target?.words),
      achievement: figure.achievement,
      progress: figure.progress,
      status: say(`statuses.${figure.status.code}`),
      reported: coverage?.reported ?? null,
      planned: coverage?.planned ?? null,
      explanation: inWords(figure.explanation),
      refusal: inWords(figure.refusal),
      doubts: joined(figure.doubts.map(inWords)),
      review: joined(contributors.map((one) => say(`reviews.${one.review}`))),
      sources: joined(contributors.map((one) => sourceWords(one.sourceKey))),
    };
  };
}
