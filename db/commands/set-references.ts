import { eq } from 'drizzle-orm';
import type { Authorised } from '@/lib/permissions';
import type { ReferencesInput } from '@/lib/tag/tag-input';
import { CellProblems } from '../cell-problems';
import { changedFields } from '../changed-fields';
import type { Queryable } from '../open';
import { getCurrentIndicator } from '../queries/get-current-indicator';
import { listReferences } from '../queries/list-references';
import { indicatorReference } from '../schema/tag';
import { termIds } from '../term-ids';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends ReferencesInput, Moment {
  readonly indicator: string;
}

/** Says anew which reference indicators an indicator contributes to, and how its value counts there. */
export function setReferences(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, indicator: code, references }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const { id: indicatorId } = getCurrentIndicator(tx, { programmeId, code });
    const problems = new CellProblems();
    const ids = termIds(tx, programmeId, references, 'references', problems);
    problems.refuse();
    const held = listReferences(tx, programmeId, indicatorId).map(
      ({ indicator: _, ...one }) => one,
    );
    const change = changedFields({ references: held }, { references });
    if (!change) return;
    tx.delete(indicatorReference).where(eq(indicatorReference.indicatorId, indicatorId)).run();
    for (const [at, termId] of ids.entries()) {
      const { rule = 'context', share = null, note = null } = references[at] ?? {};
      tx.insert(indicatorReference).values({ indicatorId, termId, rule, share, note }).run();
    }
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'set-references',
        subjectKind: 'indicator',
        subjectId: String(indicatorId),
        ...change,
      },
    );
  });
}
