import { asc, eq } from 'drizzle-orm';
import type { Localised } from '@/lib/locale';
import type { Queryable } from '../open';
import { result, resultCondition } from '../schema/result';

export type ResultRow = ReturnType<typeof listResults>[number];

/** All results of a programme, archived ones too, in no particular order of the tree. */
export function listResults(db: Queryable, programmeId: number) {
  return db
    .select({
      id: result.id,
      parentId: result.parentId,
      level: result.level,
      code: result.code,
      ordinal: result.ordinal,
      title: result.title,
      description: result.description,
      archivedAt: result.archivedAt,
    })
    .from(result)
    .where(eq(result.programmeId, programmeId))
    .orderBy(asc(result.ordinal), asc(result.id))
    .all();
}

interface Condition {
  readonly resultId: number;
  readonly kind: 'assumption' | 'risk';
  readonly text: Localised;
}

/** Assumptions and risks of the results of a programme, each in its order. */
export function listConditions(db: Queryable, programmeId: number): Condition[] {
  return db
    .select({
      resultId: resultCondition.resultId,
      kind: resultCondition.kind,
      text: resultCondition.text,
    })
    .from(resultCondition)
    .innerJoin(result, eq(result.id, resultCondition.resultId))
    .where(eq(result.programmeId, programmeId))
    .orderBy(asc(resultCondition.ordinal), asc(resultCondition.id))
    .all();
}
