import type { Hint } from '@/lib/hint/hint';
import type { InputProblem } from '@/lib/input-problems';
import type { ValueField } from '@/lib/observation/cell-text';
import type { RowTotal } from '@/lib/observation/row-total';
import { fieldsTaken } from '@/lib/observation/value-problem';
import { cellHints } from './cell-hints';
import { isApprovedEmptied } from './cell-status';
import type { TypedCell } from './sheet-cell';

/** What is to be said or asked about one cell, where it stands in the table. */
export type CellNotice =
  | { readonly kind: 'problem'; readonly problem: InputProblem }
  | { readonly kind: 'unclear'; readonly field: ValueField; readonly readings: readonly number[] }
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'why' }
  | { readonly kind: 'hint'; readonly hints: readonly Hint[] };

/**
 * @param refusal what the server said of the cell when it was last sent
 * @param parts what the categories of a total add up to
 */
export function cellNotices(
  typed: TypedCell,
  refusal: InputProblem | null,
  parts: RowTotal | null,
): readonly CellNotice[] {
  const { read, isChanged } = typed;
  const hints = cellHints(typed, parts);
  const notices: CellNotice[] = hints.length > 0 ? [{ kind: 'hint', hints }] : [];
  if (!isChanged) return notices;
  if (typed.isOvertaken) return [{ kind: 'overtaken' }];
  if (read.kind === 'ambiguous') return [{ ...read, kind: 'unclear' }];
  const problem = read.kind === 'problem' ? read.problem : (emptied(typed) ?? refusal);
  if (problem) notices.push({ kind: 'problem', problem });
  if (typed.asksWhy && read.kind === 'value') notices.push({ kind: 'why' });
  return notices;
}

function emptied(typed: TypedCell): InputProblem | null {
  if (!isApprovedEmptied(typed)) return null;
  const [field = 'value'] = fieldsTaken(typed.cell.rule);
  return { field, words: 'entry.problems.emptied', params: {} };
}

/** The field of the cell that a notice is about; null where it is about the cell as a whole. */
export function invalidField(notices: readonly CellNotice[]): string | null {
  for (const notice of notices) {
    if (notice.kind === 'problem') return notice.problem.field;
    if (notice.kind === 'unclear') return notice.field;
  }
  return null;
}
