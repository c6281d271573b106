import type { Hint } from '@/lib/hint/hint';
import type { SheetInput } from '@/lib/observation/observation-input';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { getSheetAddress } from '../queries/get-sheet-address';
import { hintTeller } from '../queries/hints-of-values';
import { valueReferences } from '../queries/value-references';
import { transact } from '../transact';
import type { Moment } from './record-change';
import { type RecordedObservation, recordObservations } from './record-observations';

export interface HintedObservation extends RecordedObservation {
  /** What is unusual about it; it was saved all the same. */
  readonly hints: Hint[];
}

/** Saves values of one place and period, and says of each what is unusual about it. */
export function recordWithHints(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  input: SheetInput & Moment,
): HintedObservation[] {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const saved = recordObservations(tx, scope, input);
    const sheet = getSheetAddress(tx, { ...input, programmeId });
    const codes = [...new Set(input.values.map(({ indicator }) => indicator))];
    const named = { indicators: codes, categories: [], withReporters: false };
    const { indicators } = valueReferences(tx, programmeId, named);
    const ids = [...indicators.values()].map(({ indicatorId }) => indicatorId);
    const hints = hintTeller(tx, programmeId)(sheet, ids);
    return saved.map((one) => ({ ...one, hints: hints.get(one.id) ?? [] }));
  });
}
