import { eq, isNotNull, sql } from 'drizzle-orm';
import type { SettingPeriod } from '@/lib/api/setting/period-contract';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { observation } from '../schema/observation';
import { period } from '../schema/period';
import { target } from '../schema/plan';
import { listPeriods, namedPeriod } from './list-periods';

/** The periods in the order of time, each with whether anything stands under it. */
export function listSettingPeriods(
  db: Queryable,
  { subject }: Authorised<'viewOffice'>,
): SettingPeriod[] {
  const { programmeId } = subject;
  // Asked whether, not how many: a programme may hold a million values.
  const withValues = new Map(
    db
      .select({
        id: period.id,
        holds: sql<number>`EXISTS (SELECT 1 FROM ${observation} WHERE ${observation.periodId} = ${period.id})`,
      })
      .from(period)
      .where(eq(period.programmeId, programmeId))
      .all()
      .map(({ id, holds }) => [id, holds === 1]),
  );
  const withTargets = new Set(
    db
      .selectDistinct({ id: target.periodId })
      .from(target)
      .where(isNotNull(target.periodId))
      .all()
      .map(({ id }) => id),
  );
  return listPeriods(db, programmeId).map((row) => ({
    ...namedPeriod(row),
    frequency: row.frequency,
    holdsValues: withValues.get(row.id) ?? false,
    holdsTargets: withTargets.has(row.id),
  }));
}
