import { AppError } from '@/lib/errors';
import type { ObservationInput } from '@/lib/observation/observation-input';
import { valueProblem } from '@/lib/observation/value-problem';
import { type Authorised, can } from '@/lib/permissions';
import { type ObservedColumns, saysTheSame, toObservedColumns } from './observed-columns';
import type { SheetAddress } from './queries/get-sheet-address';
import type { StandingValue, standingByCell } from './queries/list-standing-values';
import { type CellReference, resolveCell, type ValueReferences } from './queries/value-references';
import { refuseStale } from './refuse-stale';

interface Weighing {
  readonly sheet: SheetAddress;
  readonly references: ValueReferences;
  readonly standing: ReturnType<typeof standingByCell>;
  readonly value: ObservationInput;
  /** Of errors, as `values.3`. */
  readonly field: string;
}

/** A value that its indicator takes and the person may enter, beside what stands in its cell. */
export interface WeighedValue {
  readonly cell: CellReference;
  readonly columns: ObservedColumns;
  readonly working: StandingValue | null;
  readonly approved: StandingValue | null;
}

/** Throws `invalid` or `forbidden` for a value that could not be saved whatever stands there. */
export function weighValue(
  scope: Authorised<'viewOffice'>,
  { sheet, references, standing, value, field }: Weighing,
): WeighedValue {
  const cell = resolveCell(references, value, field);
  const place = { ...sheet, organisationId: cell.organisationId };
  // At its value: the others of the same save may be theirs to enter.
  if (!can(scope.caller, 'enterValue', place)) throw new AppError('forbidden', { field });
  const problem = valueProblem(cell.rule, value);
  if (problem) throw new AppError('invalid', { ...problem, field: `${field}.${problem.field}` });
  const { working = null, approved = null } = standing.get(cell.key) ?? {};
  return { cell, columns: toObservedColumns(cell.rule, value), working, approved };
}

/** What the person sees in the cell: the value being worked on, else the one in force. */
export function currentOf({ working, approved }: WeighedValue): StandingValue | null {
  return working ?? approved;
}

export function changesNothing(weighed: WeighedValue): boolean {
  const current = currentOf(weighed);
  return current !== null && saysTheSame(current, weighed.columns);
}

interface Writing extends Pick<Weighing, 'value' | 'field'> {
  /** Throws `locked` where the sheet is. */
  readonly lock: () => void;
}

/** Throws `locked`, `conflict`, or `invalid` for a change of an approved value that has no reason. */
export function refuseUnwritable(weighed: WeighedValue, { value, field, lock }: Writing): void {
  const { working, approved, columns, cell } = weighed;
  lock();
  refuseStale(currentOf(weighed), { seen: value.seen, columns, rule: cell.rule, field });
  if (!working && approved && !value.change) {
    throw new AppError('invalid', {
      field: `${field}.change`,
      words: 'observation.errors.changeWithoutReason',
    });
  }
}
