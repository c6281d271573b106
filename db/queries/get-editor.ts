import { asc, eq } from 'drizzle-orm';
import type { Editor } from '@/lib/api/framework/editor-schema';
import { untranslatedFields } from '@/lib/framework/untranslated';
import { groupBy } from '@/lib/group-by';
import type { Authorised } from '@/lib/permissions';
import { readingOrder } from '@/lib/result/result-tree';
import type { Queryable } from '../open';
import { breakdown, breakdownDimension, dimension } from '../schema/dimension';
import { readAtOnce } from '../transact';
import { countFramework } from './count-framework';
import { listEditedIndicators } from './list-edited-indicators';
import { listConditions, listResults } from './list-results';

/** The framework as the office edits it, archived parts too, in a fixed number of queries. */
export function getEditor(
  db: Queryable,
  { subject: { programmeId } }: Authorised<'editFramework'>,
): Editor {
  return readAtOnce(db, (tx) => ({
    results: editedResults(tx, programmeId),
    indicators: listEditedIndicators(tx, programmeId, countFramework(tx, programmeId)),
    breakdowns: listBreakdowns(tx, programmeId),
  }));
}

function editedResults(db: Queryable, programmeId: number): Editor['results'] {
  const rows = new Map(listResults(db, programmeId).map((row) => [row.id, row]));
  const conditions = groupBy(listConditions(db, programmeId), ({ resultId }) => resultId);
  return readingOrder([...rows.values()]).flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    const { code, level, parentId, title, description, archivedAt } = row;
    const own = (conditions.get(id) ?? []).map(({ kind, text }) => ({ kind, text }));
    return {
      ...{ code, level, title, description },
      parent: parentId === null ? null : (rows.get(parentId)?.code ?? null),
      conditions: own,
      isArchived: archivedAt !== null,
      untranslated: untranslatedFields({
        title,
        description,
        ...Object.fromEntries(own.map(({ text }, at) => [`conditions.${at}.text`, text])),
      }),
    };
  });
}

function listBreakdowns(db: Queryable, programmeId: number): Editor['breakdowns'] {
  const dimensions = groupBy(
    db
      .select({ breakdownId: breakdownDimension.breakdownId, code: dimension.code })
      .from(breakdownDimension)
      .innerJoin(dimension, eq(dimension.id, breakdownDimension.dimensionId))
      .where(eq(dimension.programmeId, programmeId))
      .orderBy(asc(breakdownDimension.ordinal))
      .all(),
    ({ breakdownId }) => breakdownId,
  );
  return db
    .select({ id: breakdown.id, code: breakdown.code })
    .from(breakdown)
    .where(eq(breakdown.programmeId, programmeId))
    .orderBy(asc(breakdown.id))
    .all()
    .map(({ id, code }) => ({
      code,
      dimensions: (dimensions.get(id) ?? []).map((one) => one.code),
    }));
}
