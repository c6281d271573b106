import type { Basis } from '@/lib/observation/review-state';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { preparedRows } from '../prepared';
import { readAtOnce } from '../transact';
import type { MatrixColumn } from './roll-up/matrix';
import { timeAndPlaces } from './roll-up/time-and-places';

export interface OfficeColumn {
  readonly column: MatrixColumn;
  /** Some indicator has a value in it. */
  readonly isTold: boolean;
}

/**
 * The columns that results are shown in: the phases that have begun and are reported here or hold
 * values, then what has no phase, where there is anything.
 */
export function officeColumns(
  db: Queryable,
  { subject: { programmeId } }: Authorised<'viewOffice' | 'viewUnapproved'>,
  { asOf, basis }: { readonly asOf: IsoDate; readonly basis: Basis },
): OfficeColumn[] {
  return readAtOnce(db, (tx) => {
    const { phases, periods, asOfDay } = timeAndPlaces(tx, programmeId, asOf);
    const states = basis === 'approved' ? ['approved'] : ['approved', 'submitted'];
    const rows = toldRows(tx, { programmeId, states: JSON.stringify(states) });
    const told = new Set(rows.map(([id]) => id));
    const columns = [...periods.values()].filter(({ id }) => told.has(id));
    const inPhases = phases
      .filter(({ from }) => from === null || from <= asOfDay)
      .map(({ id, row }) => ({
        column: { kind: 'phase', code: row.code } as const,
        isReportedHere: row.isReportedHere,
        isTold: columns.some(({ column }) => column.kind === 'phase' && column.phaseId === id),
      }))
      .filter(({ isReportedHere, isTold }) => isReportedHere || isTold)
      .map(({ column, isTold }) => ({ column, isTold }));
    const others = (['not-stated', 'outside'] as const)
      .filter((kind) => columns.some(({ column }) => column.kind === kind))
      .map((kind) => ({ column: { kind }, isTold: true }));
    return [...inPhases, ...others];
  });
}

const toldRows = preparedRows<[periodId: number]>(`
  SELECT p.id FROM period p
  WHERE p.programme_id = @programmeId AND EXISTS (
    SELECT 1 FROM observation o JOIN indicator i ON i.id = o.indicator_id
    WHERE o.period_id = p.id AND o.review_state IN (SELECT value FROM json_each(@states))
      AND o.is_used = 1 AND i.archived_at IS NULL
      AND o.value_state NOT IN ('not-collected', 'not-applicable'))`);
