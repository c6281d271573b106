import { type Frequency, frequencies } from '@/lib/period/vocabulary';
import type { GridBlock, GridPoint, GridSize } from './grid-selection';

/** How people write a frequency in a spreadsheet, in the three languages. */
const written: Readonly<Record<Frequency, readonly string[]>> = {
  month: ['month', 'monthly', 'm', 'mois', 'mensuel', 'mensuelle', 'شهر', 'شهري', 'شهرية'],
  quarter: [
    ...['quarter', 'quarterly', 'q', 'trimestre', 'trimestriel', 'trimestrielle', 't'],
    ...['ربع', 'ربع سنة', 'ربع سنوي', 'ربع سنوية', 'فصلي'],
  ],
  'half-year': [
    ...['half-year', 'half year', 'half-yearly', 'h', 'semester', 'semestre', 's'],
    ...['semestriel', 'semestrielle', 'نصف', 'نصف سنة', 'نصف سنوي', 'نصف سنوية'],
  ],
  year: [
    ...['year', 'yearly', 'annual', 'annually', 'y', 'année', 'an', 'annuel', 'annuelle', 'a'],
    ...['سنة', 'سنوي', 'سنوية'],
  ],
  phase: ['phase', 'whole phase', 'phase entière', 'مرحلة', 'المرحلة', 'المرحلة كاملة'],
  once: ['once', 'une fois', 'مرة', 'مرة واحدة'],
};

const nothing = ['', '-', '–', '—'];

export interface PastedCell extends GridPoint {
  /** Null clears the cell. */
  readonly frequency: Frequency | null;
}

export interface Pasted {
  readonly cells: readonly PastedCell[];
  /** Cells whose text is no frequency: they stay as they are. */
  readonly unread: readonly (GridPoint & { readonly text: string })[];
  /** How many cells of the spreadsheet lie outside the grid. */
  readonly outside: number;
}

/** A block of a spreadsheet, laid on the grid at a selection; one cell alone fills all of it. */
export function pastedFrequencies(text: string, selection: GridBlock, size: GridSize): Pasted {
  const lines = linesOf(text);
  const [only] = lines[0] ?? [];
  const isOne = lines.length === 1 && lines[0]?.length === 1 && only !== undefined;
  const laid = isOne ? filled(only, selection) : placed(lines, selection);
  const inside = laid.filter(({ row, column }) => row < size.rows && column < size.columns);
  const read = inside.map((cell) => ({ ...cell, frequency: frequencyOf(cell.text) }));
  return {
    cells: read.flatMap(({ row, column, frequency }) =>
      frequency === undefined ? [] : [{ row, column, frequency }],
    ),
    unread: read.flatMap(({ row, column, text: said, frequency }) =>
      frequency === undefined ? [{ row, column, text: said }] : [],
    ),
    outside: laid.length - inside.length,
  };
}

/** The frequency a text names in any of the languages; null for none, undefined for another word. */
export function frequencyOf(text: string): Frequency | null | undefined {
  const said = text.trim().toLocaleLowerCase().replace(/\s+/g, ' ');
  if (nothing.includes(said)) return null;
  return frequencies.find((one) => written[one].includes(said));
}

/** Spreadsheets end the last line too. */
function linesOf(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}

interface TypedPoint extends GridPoint {
  readonly text: string;
}

function filled(text: string, { rows, columns }: GridBlock): TypedPoint[] {
  return range(rows).flatMap((row) => range(columns).map((column) => ({ row, column, text })));
}

function placed(lines: readonly (readonly string[])[], { rows, columns }: GridBlock): TypedPoint[] {
  return lines.flatMap((line, down) =>
    line.map((text, along) => ({ row: rows[0] + down, column: columns[0] + along, text })),
  );
}

function range([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
