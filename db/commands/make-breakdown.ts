import { and, eq, isNull } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import { ensureBreakdown } from '../ensure-breakdown';
import type { Queryable } from '../open';
import { getDimension } from '../queries/get-dimension';
import { breakdown, category } from '../schema/dimension';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends Moment {
  /** The codes of one to three dimensions. */
  readonly dimensions: readonly string[];
}

/**
 * The code of the breakdown by some dimensions; made with its combinations where there is none yet.
 * One that stands already is given back, and nothing is told.
 */
export function makeBreakdown(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { dimensions, now, way }: Input,
): string {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const ids = dimensions.map((code, at) => dimensionToSplitBy(tx, programmeId, code, at));
    const before = new Set(listBreakdownIds(tx, programmeId));
    const { id, code } = ensureBreakdown(tx, programmeId, ids);
    if (before.has(id)) return code;
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'make-breakdown',
        subjectKind: 'breakdown',
        subjectId: String(id),
        before: null,
        after: { code, dimensions },
      },
    );
    return code;
  });
}

function dimensionToSplitBy(tx: Queryable, programmeId: number, code: string, at: number): number {
  const { id } = getDimension(tx, programmeId, code);
  const live = tx
    .select({ id: category.id })
    .from(category)
    .where(and(eq(category.dimensionId, id), isNull(category.archivedAt)))
    .get();
  if (live) return id;
  throw new AppError('invalid', {
    field: `dimensions.${at}`,
    words: 'api.dimensions.withoutCategories',
  });
}

function listBreakdownIds(tx: Queryable, programmeId: number): number[] {
  return tx
    .select({ id: breakdown.id })
    .from(breakdown)
    .where(eq(breakdown.programmeId, programmeId))
    .all()
    .map(({ id }) => id);
}
