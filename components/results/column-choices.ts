import { type PhaseColumn, phaseColumns } from '@/lib/chart/phase-columns';
import type { Reader } from '@/lib/chart/reader';
import { columnKeyOf, type IndexedRelease } from '@/lib/chart/released-figures';
import type { ReleaseFigure } from '@/lib/release/figure';

/** A column that results are shown in, and whether any value stands in it. */
export interface KnownColumn {
  readonly column: ReleaseFigure['phase'];
  readonly isTold: boolean;
}

/** The column asked for by its key; else the last phase with values, or whatever there is. */
export function chosenColumn(
  known: readonly KnownColumn[],
  asked: string | undefined,
): KnownColumn | undefined {
  const told = known.filter(({ isTold }) => isTold);
  return (
    known.find(({ column }) => columnKeyOf({ phase: column }) === asked) ??
    told.findLast(({ column }) => column.kind === 'phase') ??
    told[0] ??
    known.at(-1)
  );
}

/** The columns that there are, with the words for them. */
export function columnsInWords(
  framework: IndexedRelease,
  known: readonly KnownColumn[],
  reader: Reader,
): PhaseColumn[] {
  const columns = known.map(({ column }) => ({ phase: column }));
  const keys = new Set(columns.map(columnKeyOf));
  return phaseColumns(framework, columns, reader).filter(({ key }) => keys.has(key));
}
