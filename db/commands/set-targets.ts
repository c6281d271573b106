import { eq } from 'drizzle-orm';
import type { Problem } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { TargetsInput } from '@/lib/target/target-input';
import { CellProblems } from '../cell-problems';
import type { Queryable } from '../open';
import { partsDoubts } from '../parts-doubts';
import { aimReferences } from '../queries/aim-references';
import { exclusiveDimensions } from '../queries/exclusive-dimensions';
import { listBaselines } from '../queries/list-baselines';
import { listTargets } from '../queries/list-targets';
import { aimKey } from '../read-aim-cell';
import { asSaid, readTargetChanges, type TargetChange } from '../read-target-changes';
import { target } from '../schema/plan';
import { targetDoubts } from '../target-doubts';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

export interface SetTargets {
  readonly changed: number;
  /** What should be looked at again; nothing of it was refused. */
  readonly doubts: Problem[];
}

/**
 * Writes the targets of some cells, all or none. What stood there before is kept with the day and
 * the reason; the reason is compulsory once the phase it was set for may have started.
 */
export function setTargets(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, cells, reason }: TargetsInput & Moment,
): SetTargets {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const references = aimReferences(tx, programmeId);
    const held = new Map(listTargets(tx, programmeId).map((row) => [aimKey(row, row.scope), row]));
    const problems = new CellProblems();
    const asked = { cells, reason, today: now.slice(0, 10) };
    const changes = readTargetChanges(references, held, asked, problems);
    problems.refuse();
    for (const change of changes) write(tx, scope, change, { now, reason });
    if (changes.length > 0) {
      recordChange(
        tx,
        scope,
        { now, way },
        {
          action: 'set-targets',
          subjectKind: 'programme',
          subjectId: String(programmeId),
          before: {
            cells: changes.map(({ codes, before }) => ({
              ...codes,
              target: before && asSaid(before),
            })),
          },
          after: { cells: changes.map(({ codes, after }) => ({ ...codes, target: after })) },
          reason: reason ?? undefined,
        },
      );
    }
    const doubts = [
      ...targetDoubts(changes, listBaselines(tx, programmeId)),
      ...partsDoubts(changes, listTargets(tx, programmeId), exclusiveDimensions(tx, programmeId)),
    ];
    return { changed: changes.length, doubts };
  });
}

function write(
  tx: Queryable,
  scope: Authorised<'editFramework'>,
  { cell, codes, before, after }: TargetChange,
  { now, reason }: { readonly now: string; readonly reason: string | null },
): void {
  if (before) {
    // Before a phase begins its targets are still being drawn up: no reason is asked for then.
    const replaced = { replacedAt: now, replacedReason: reason ?? '' };
    tx.update(target).set(replaced).where(eq(target.id, before.id)).run();
  }
  if (!after) return;
  const { level, ...said } = after;
  const { rule, ...ids } = cell;
  const levelId = rule.levels.find(({ code }) => code === level)?.id ?? null;
  tx.insert(target)
    .values({
      ...ids,
      ...said,
      levelId,
      scope: codes.scope,
      setAt: now,
      setBy: scope.caller.personId,
    })
    .run();
}
