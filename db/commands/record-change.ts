import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { type HistoryEntry, recordHistory } from './record-history';

/** When a command runs and by which door it was asked for. */
export interface Moment {
  /** ISO UTC. */
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

interface Change
  extends Pick<HistoryEntry, 'action' | 'subjectKind' | 'before' | 'after' | 'reason'> {
  readonly subjectId: number;
}

/** The one history row of a change of the framework, by the officer who makes it. */
export function recordChange(
  tx: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way }: Moment,
  { subjectId, ...change }: Change,
): void {
  recordHistory(tx, {
    at: now,
    personId: scope.caller.personId,
    way,
    programmeId: scope.subject.programmeId,
    subjectId: String(subjectId),
    ...change,
  });
}
