import type { StatusShape } from '@/components/ui/status-mark';
import type { InputProblem } from '@/lib/input-problems';
import type { TypedCell } from './sheet-cell';

export const cellStatuses = [
  'empty',
  'locked',
  'unsaved',
  'invalid',
  'unclear',
  'overtaken',
  'saved',
  'returned',
  'submitted',
  'approved',
] as const;
export type CellStatus = (typeof cellStatuses)[number];

/** The one word for how a cell stands. What waits for its person comes before what is stored. */
export function cellStatus(typed: TypedCell, refusal: InputProblem | null): CellStatus {
  const { cell, read, isChanged } = typed;
  if (isChanged) {
    if (typed.isOvertaken) return 'overtaken';
    if (read.kind === 'ambiguous') return 'unclear';
    if (read.kind === 'problem' || refusal || isApprovedEmptied(typed)) return 'invalid';
    return 'unsaved';
  }
  const state = cell.standing?.reviewState;
  if (state === 'approved' || state === 'submitted') return state;
  if (!cell.isOpen) return 'locked';
  if (state === 'returned') return 'returned';
  return state === 'draft' ? 'saved' : 'empty';
}

/** An approved value is corrected or explained, never taken back by an empty cell. */
export function isApprovedEmptied({ cell, read }: TypedCell): boolean {
  return read.kind === 'emptied' && cell.standing?.reviewState === 'approved';
}

export const statusShapes: Readonly<Record<Exclude<CellStatus, 'empty'>, StatusShape>> = {
  locked: 'hatched-square',
  unsaved: 'open-diamond',
  invalid: 'triangle',
  unclear: 'triangle',
  overtaken: 'triangle',
  saved: 'ring',
  returned: 'triangle',
  submitted: 'part-disc',
  approved: 'disc',
};

export const statusTones: Readonly<Record<Exclude<CellStatus, 'empty'>, string>> = {
  locked: 'text-soft',
  unsaved: 'text-saffron-word',
  invalid: 'text-clay',
  unclear: 'text-saffron-word',
  overtaken: 'text-clay',
  saved: 'text-brand',
  returned: 'text-clay',
  submitted: 'text-saffron-word',
  approved: 'text-mint',
};
