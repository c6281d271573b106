import { and, eq } from 'drizzle-orm';
import type { Queryable } from '../open';
import { dimension } from '../schema/dimension';

/** Codes of the dimensions whose categories add up to the total. */
export function exclusiveDimensions(db: Queryable, programmeId: number): ReadonlySet<string> {
  const rows = db
    .select({ code: dimension.code })
    .from(dimension)
    .where(and(eq(dimension.programmeId, programmeId), eq(dimension.isExclusive, true)))
    .all();
  return new Set(rows.map(({ code }) => code));
}
