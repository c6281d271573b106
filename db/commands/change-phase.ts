import { eq } from 'drizzle-orm';
import type { Authorised } from '@/lib/permissions';
import type { PhaseTextsInput } from '@/lib/phase/phase-input';
import type { Queryable } from '../open';
import { getPhase } from '../queries/get-phase';
import { phase } from '../schema/phase';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends PhaseTextsInput, Moment {
  /** The phase's code. */
  readonly phase: string;
}

/** Changes what is said of a phase. Its dates are moved by `movePhase`, with a reason. */
export function changePhase(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { phase: code, now, way, ...after }: Input,
): void {
  transact(db, (tx) => {
    const { id, title, note, isReportedHere } = getPhase(tx, scope.subject.programmeId, code);
    tx.update(phase).set(after).where(eq(phase.id, id)).run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'change-phase',
        subjectKind: 'phase',
        subjectId: String(id),
        before: { title, note, isReportedHere },
        after,
      },
    );
  });
}
