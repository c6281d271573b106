import type { DecimalMark } from '@/lib/numbers/read-block';
import type { TopOfTable } from './guess-mapping';
import type { NumberQuestion } from './read-table-value';
import type { NameQuestion } from './resolve-names';
import type { StagedOutcome } from './staged-outcome';

export interface SheetOfFile {
  readonly name: string;
  readonly isHidden: boolean;
}

/** What is known of one sheet of a file before anything is understood of it. */
export interface TableProfile extends TopOfTable {
  /** None in a file without sheets. */
  readonly sheets: readonly SheetOfFile[];
  /** The one that was read; null in a file without sheets. */
  readonly sheet: string | null;
  /** Rows that hold anything. */
  readonly rowCount: number;
  readonly hiddenRows: number;
  /** Areas of merged cells, wherever they are. */
  readonly mergedAreas: number;
  readonly formulas: number;
  readonly hasExternalLinks: boolean;
  /** By column: the decimal mark that its texts prove; null where none does, or both. */
  readonly marks: readonly (DecimalMark | null)[];
}

export type StagedCounts = Readonly<Record<StagedOutcome, number>>;

/** What a check of a table found. */
export interface CheckedTable {
  readonly counts: StagedCounts;
  /** Of the changed: how many replace an approved value, and so need a reason. */
  readonly corrections: number;
  readonly names: readonly NameQuestion[];
  /** Names that are asked beyond those listed. */
  readonly moreNames: number;
  readonly numbers: readonly NumberQuestion[];
}
