import type { RowCell } from '../row-view';

/** A value that evidence may be about. */
export interface EvidenceTarget {
  /** Tells it from the others of its row. */
  readonly id: string;
  /** Its category in words; null for the total. */
  readonly label: string | null;
  /** `dimension=category` pairs joined by `|`; empty for the total. */
  readonly category: string;
  readonly organisation: string | null;
  readonly source: string | null;
}

export function evidenceTarget({ id, label, typed: { cell } }: RowCell): EvidenceTarget {
  const { category, organisation, source } = cell;
  return { id, label, category, organisation, source };
}
