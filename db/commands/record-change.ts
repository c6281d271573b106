import type { PersonCaller } from '@/lib/permissions';
import type { Queryable } from '../open';
import { type HistoryEntry, recordHistory } from './record-history';

/** When a command is run, and through which door it came. */
export interface Moment {
  /** ISO UTC. */
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

interface Scope {
  readonly caller: PersonCaller;
  readonly subject: { readonly programmeId: number };
}

interface Change
  extends Pick<HistoryEntry, 'action' | 'subjectKind' | 'subjectId' | 'before' | 'after'> {
  readonly reason?: string;
}

/** The history row of what a person changed in a programme. */
export function recordChange(
  tx: Queryable,
  { caller, subject }: Scope,
  { now, way }: Moment,
  { reason, ...change }: Change,
): void {
  recordHistory(tx, {
    at: now,
    personId: caller.personId,
    way,
    programmeId: subject.programmeId,
    ...change,
    reason: reason ?? null,
  });
}
