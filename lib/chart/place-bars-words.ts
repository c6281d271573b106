import type { ReleaseIndicator } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { columnLine, figureTime, type PhaseColumn } from './phase-columns';
import { isTopPlace, placeName } from './place-order';
import { type Reader, textFor } from './reader';
import { columnKeyOf, type IndexedRelease } from './released-figures';
import { progressText } from './target-text';
import { drawnValue, numberText, stateWord, valueText } from './value-text';

/** What the chart shows, in one line: the headline of its card. */
export function placeFinding(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  figures: readonly ReleaseFigure[],
  columns: readonly PhaseColumn[],
  reader: Reader,
): string {
  const last = latestOfOneLevel(release, figures, columns);
  const total = last.find((figure) => figure.placeKey === null);
  const parts = last.filter((figure) => figure.placeKey !== null);
  const [only] = parts;
  const spoken = total ?? (parts.length === 1 ? only : undefined);
  if (spoken) return oneFinding(release, indicator, spoken, reader);
  const ranked = parts
    .flatMap((figure) => {
      const value = drawnValue(figure);
      return value === null ? [] : [{ figure, value }];
    })
    .sort((a, b) => a.value - b.value);
  const [low, high] = [ranked[0], ranked.at(-1)];
  if (!low || !high)
    return only ? oneFinding(release, indicator, only, reader) : reader.words('finding.none');
  return reader.words('finding.range', {
    low: numberText(low.value, indicator, reader),
    lowPlace: placeName(release, low.figure.placeKey, reader),
    high: numberText(high.value, indicator, reader),
    highPlace: placeName(release, high.figure.placeKey, reader),
  });
}

function oneFinding(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  figure: ReleaseFigure,
  reader: Reader,
): string {
  const { text, unit, detail } = valueText(figure, indicator, reader);
  const more = unit ?? (figure.value.atLevel ? detail : null);
  return reader.words('finding.one', {
    place: placeName(release, figure.placeKey, reader),
    value: more ? reader.words('value.withUnit', { value: text, unit: more }) : text,
  });
}

/**
 * The figures of the last column that has any, of one level: regions where there are some, never a
 * region beside its own parts. What has no phase speaks only where no phase does.
 */
function latestOfOneLevel(
  release: IndexedRelease,
  figures: readonly ReleaseFigure[],
  columns: readonly PhaseColumn[],
): ReleaseFigure[] {
  const numbers = figures.filter((figure) => drawnValue(figure) !== null);
  const pool = numbers.length > 0 ? numbers : figures.filter(hasWords);
  const inColumn = (column: PhaseColumn) =>
    pool.filter((figure) => columnKeyOf(figure) === column.key);
  const phases = columns.filter((column) => column.key.startsWith('phase '));
  const others = columns.filter((column) => !column.key.startsWith('phase '));
  const last = [...phases.reverse(), ...others].map(inColumn).find((group) => group.length > 0);
  const tops = (last ?? []).filter((figure) => isTopPlace(release, figure.placeKey));
  return tops.length > 0 ? tops : (last ?? []);
}

function hasWords({ value }: ReleaseFigure): boolean {
  return value.value !== null || value.levelCode !== null || value.text !== null;
}

/** Beyond this the summary tells the last column, and the table the rest. */
const toldInFull = 8;

/** Measure, then per column each place with its value and target: what a listener gets. */
export function placeSummary(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  figures: readonly ReleaseFigure[],
  columns: readonly PhaseColumn[],
  reader: Reader,
): string {
  const last = columns.findLast((column) =>
    figures.some((figure) => columnKeyOf(figure) === column.key),
  );
  const told = figures.length <= toldInFull ? columns : [last].flatMap((column) => column ?? []);
  const left = figures.filter((figure) => !told.some((one) => one.key === columnKeyOf(figure)));
  const sentences = told.flatMap((column) => {
    const group = figures.filter((figure) => columnKeyOf(figure) === column.key);
    if (group.length === 0) return [];
    const values = group.map((figure) =>
      valueSentence(release, indicator, figure, columns, reader),
    );
    return [
      reader.words('summary.places', {
        column: columnLine(column),
        values: values.join(reader.words('summary.separator')),
      }),
    ];
  });
  return [
    reader.words('summary.measure', { title: textFor(reader, indicator.title) }),
    ...sentences,
    ...(left.length > 0 ? [reader.words('summary.more', { count: left.length })] : []),
  ].join(' ');
}

function valueSentence(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  figure: ReleaseFigure,
  columns: readonly PhaseColumn[],
  reader: Reader,
): string {
  const { text } = valueText(figure, indicator, reader);
  const qualifier = drawnValue(figure) === null ? '' : stateWord(figure.state, reader);
  const details = [
    figure.period ? figureTime(figure, columns, reader) : '',
    qualifier,
    progressText(figure, indicator, reader) ?? '',
  ].filter(Boolean);
  return reader.words(details.length > 0 ? 'summary.valueWithDetail' : 'summary.value', {
    place: placeName(release, figure.placeKey, reader),
    value: text,
    detail: details.join(', '),
  });
}
