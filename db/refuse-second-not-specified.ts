import { and, eq, ne } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Queryable } from './open';
import { category } from './schema/dimension';

/** A dimension has one category for what its parts leave over, archived or not. */
export function refuseSecondNotSpecified(
  tx: Queryable,
  dimensionId: number,
  exceptId: number | null,
): void {
  const other = tx
    .select({ code: category.code })
    .from(category)
    .where(
      and(
        eq(category.dimensionId, dimensionId),
        eq(category.isNotSpecified, true),
        ne(category.id, exceptId ?? 0),
      ),
    )
    .get();
  if (!other) return;
  throw new AppError('conflict', {
    field: 'isNotSpecified',
    words: 'api.dimensions.secondNotSpecified',
  });
}
