import { type Frequency, frequencies } from '@/lib/period/vocabulary';
import type { GridBlock, GridPoint, GridSize } from '../grid/grid-selection';
import { layBlock } from '../grid/lay-block';

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
  const { cells, outside } = layBlock(text, selection, size);
  const read = cells.map((cell) => ({ ...cell, frequency: frequencyOf(cell.text) }));
  return {
    cells: read.flatMap(({ row, column, frequency }) =>
      frequency === undefined ? [] : [{ row, column, frequency }],
    ),
    unread: read.flatMap(({ row, column, text: said, frequency }) =>
      frequency === undefined ? [{ row, column, text: said }] : [],
    ),
    outside,
  };
}

/** The frequency a text names in any of the languages; null for none, undefined for another word. */
export function frequencyOf(text: string): Frequency | null | undefined {
  const said = text.trim().toLocaleLowerCase().replace(/\s+/g, ' ');
  if (nothing.includes(said)) return null;
  return frequencies.find((one) => written[one].includes(said));
}
