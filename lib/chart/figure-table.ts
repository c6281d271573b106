import type { ReleaseIndicator } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { coverageText } from './coverage-text';
import { columnLine, figureTime, type PhaseColumn } from './phase-columns';
import { placeName } from './place-order';
import { type Reader, textFor } from './reader';
import { columnKeyOf, type IndexedRelease } from './released-figures';
import type { TableColumn, TableSpec } from './spec-types';
import { statusWord } from './status-text';
import { hasMeasurableTarget, targetText } from './target-text';
import { drawnValue, numberText, stateWord, unitOfMany, valueText } from './value-text';

interface Cell {
  readonly key: string;
  readonly isNumber?: boolean;
  /** Left out where no row has anything in it. */
  readonly isOptional?: boolean;
  of(figure: ReleaseFigure): string;
}

/** Every plotted value in words and digits, a row per figure. */
export function figureTable(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  figures: readonly ReleaseFigure[],
  columns: readonly PhaseColumn[],
  reader: Reader,
  caption: 'byPlace' | 'overTime' = 'byPlace',
): TableSpec {
  const cells: Cell[] = [
    { key: 'place', of: (figure) => placeName(release, figure.placeKey, reader) },
    {
      key: 'phase',
      of: (figure) => {
        const column = columns.find((one) => one.key === columnKeyOf(figure));
        return column ? columnLine(column) : '';
      },
    },
    {
      key: 'period',
      isOptional: true,
      of: (figure) =>
        figure.period || figure.phase.kind !== 'phase' ? figureTime(figure, columns, reader) : '',
    },
    { key: 'value', isNumber: true, of: (figure) => valueText(figure, indicator, reader).text },
    {
      key: 'parts',
      isOptional: true,
      of: (figure) => valueText(figure, indicator, reader).detail ?? '',
    },
    { key: 'unit', isOptional: true, of: (figure) => unitOf(figure, indicator, reader) },
    {
      key: 'baseline',
      isNumber: true,
      isOptional: true,
      of: ({ baseline }) => (baseline === null ? '' : numberText(baseline, indicator, reader)),
    },
    {
      key: 'target',
      isNumber: true,
      isOptional: true,
      of: (figure) => targetText(figure, indicator, reader) ?? '',
    },
    { key: 'status', isOptional: true, of: (figure) => statusText(figure, indicator, reader) },
    { key: 'state', isOptional: true, of: (figure) => stateWord(figure.state, reader) },
    { key: 'coverage', isOptional: true, of: (figure) => coverageText(figure, reader) ?? '' },
  ];
  const kept = cells.filter(
    (cell) => !cell.isOptional || figures.some((figure) => cell.of(figure) !== ''),
  );
  return {
    caption: reader.words(`table.${caption}`, { title: textFor(reader, indicator.title) }),
    columns: kept.map(
      (cell): TableColumn => ({
        key: cell.key,
        title: reader.words(`table.${cell.key}`),
        isNumber: cell.isNumber ?? false,
      }),
    ),
    rows: figures.map((figure) => kept.map((cell) => cell.of(figure))),
    headings: 1,
  };
}

function unitOf(figure: ReleaseFigure, indicator: ReleaseIndicator, reader: Reader): string {
  if (drawnValue(figure) === null) return '';
  return valueText(figure, indicator, reader).unit ?? unitOfMany(indicator, reader) ?? '';
}

function statusText(figure: ReleaseFigure, indicator: ReleaseIndicator, reader: Reader): string {
  return hasMeasurableTarget(figure) ? statusWord(figure, indicator, reader) : '';
}
