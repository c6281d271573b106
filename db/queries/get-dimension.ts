import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Queryable } from '../open';
import { category, dimension } from '../schema/dimension';

/** A dimension of the programme as it was set up; throws `not-found`. */
export function getDimension(db: Queryable, programmeId: number, code: string) {
  const found = db
    .select({ id: dimension.id, title: dimension.title, isExclusive: dimension.isExclusive })
    .from(dimension)
    .where(and(eq(dimension.programmeId, programmeId), eq(dimension.code, code)))
    .get();
  if (!found) throw new AppError('not-found', { field: 'dimension' });
  return found;
}

/** A category of a dimension, archived or not; throws `not-found`. */
export function getCategory(db: Queryable, dimensionId: number, code: string) {
  const found = db
    .select({
      id: category.id,
      title: category.title,
      isNotSpecified: category.isNotSpecified,
      archivedAt: category.archivedAt,
    })
    .from(category)
    .where(and(eq(category.dimensionId, dimensionId), eq(category.code, code)))
    .get();
  if (!found) throw new AppError('not-found', { field: 'category' });
  return found;
}
