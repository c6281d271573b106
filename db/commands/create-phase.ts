import { and, eq, max } from 'drizzle-orm';
import type { Notice } from '@/lib/api/notice-schema';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { PhaseInput } from '@/lib/phase/phase-input';
import type { Queryable } from '../open';
import { overlapNotices } from '../overlap-notices';
import { phase } from '../schema/phase';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends PhaseInput, Moment {}

/** Adds a phase behind the others. It may overlap one of them; the notices say so. */
export function createPhase(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, ...columns }: Input,
): Notice[] {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const taken = tx
      .select({ id: phase.id })
      .from(phase)
      .where(and(eq(phase.programmeId, programmeId), eq(phase.code, columns.code)))
      .get();
    if (taken) throw new AppError('conflict', { field: 'code', words: 'api.phases.codeTaken' });
    const last = tx
      .select({ ordinal: max(phase.ordinal) })
      .from(phase)
      .where(eq(phase.programmeId, programmeId))
      .get();
    const { id } = tx
      .insert(phase)
      .values({ ...columns, programmeId, ordinal: (last?.ordinal ?? 0) + 1 })
      .returning({ id: phase.id })
      .get();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'create-phase',
        subjectKind: 'phase',
        subjectId: String(id),
        before: null,
        after: columns,
      },
    );
    return overlapNotices(tx, { programmeId, code: columns.code, dates: columns });
  });
}
