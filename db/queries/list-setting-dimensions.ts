import { asc, eq } from 'drizzle-orm';
import type { SettingDimensions } from '@/lib/api/setting/dimension-contract';
import { groupBy } from '@/lib/group-by';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { breakdown, breakdownDimension, category, dimension } from '../schema/dimension';

/** What values are split by, archived categories too, and the breakdowns there are. */
export function listSettingDimensions(
  db: Queryable,
  { subject }: Authorised<'viewOffice'>,
): SettingDimensions {
  const { programmeId } = subject;
  const categories = groupBy(
    db
      .select({
        dimensionId: category.dimensionId,
        code: category.code,
        title: category.title,
        isNotSpecified: category.isNotSpecified,
        archivedAt: category.archivedAt,
      })
      .from(category)
      .innerJoin(dimension, eq(dimension.id, category.dimensionId))
      .where(eq(dimension.programmeId, programmeId))
      .orderBy(asc(category.ordinal), asc(category.id))
      .all(),
    ({ dimensionId }) => dimensionId,
  );
  const dimensions = db
    .select({
      id: dimension.id,
      code: dimension.code,
      title: dimension.title,
      isExclusive: dimension.isExclusive,
    })
    .from(dimension)
    .where(eq(dimension.programmeId, programmeId))
    .orderBy(asc(dimension.ordinal), asc(dimension.id))
    .all()
    .map(({ id, ...one }) => ({
      ...one,
      categories: (categories.get(id) ?? []).map(({ dimensionId: _, archivedAt, ...part }) => ({
        ...part,
        isArchived: archivedAt !== null,
      })),
    }));
  return { dimensions, breakdowns: listBreakdowns(db, programmeId) };
}

function listBreakdowns(db: Queryable, programmeId: number): SettingDimensions['breakdowns'] {
  const rows = db
    .select({ id: breakdown.id, code: breakdown.code, dimension: dimension.code })
    .from(breakdown)
    .leftJoin(breakdownDimension, eq(breakdownDimension.breakdownId, breakdown.id))
    .leftJoin(dimension, eq(dimension.id, breakdownDimension.dimensionId))
    .where(eq(breakdown.programmeId, programmeId))
    .orderBy(asc(breakdown.id), asc(breakdownDimension.ordinal))
    .all();
  return [...groupBy(rows, ({ id }) => id).values()].map((own) => ({
    code: own[0]?.code ?? '',
    dimensions: own.flatMap(({ dimension: code }) => code ?? []),
  }));
}
