import { eq, sql } from 'drizzle-orm';
import type { SettingPeriod } from '@/lib/api/setting/period-contract';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { observation } from '../schema/observation';
import { period } from '../schema/period';
import { target } from '../schema/plan';
import { listPeriods, namedPeriod } from './list-periods';

/** The periods in the order of time, each with how much stands under it. */
export function listSettingPeriods(
  db: Queryable,
  { subject }: Authorised<'viewOffice'>,
): SettingPeriod[] {
  const { programmeId } = subject;
  const counts = new Map(
    db
      .select({
        id: period.id,
        values: sql<number>`(SELECT count(*) FROM ${observation} WHERE ${observation.periodId} = ${period.id})`,
        targets: sql<number>`(SELECT count(*) FROM ${target} WHERE ${target.periodId} = ${period.id})`,
      })
      .from(period)
      .where(eq(period.programmeId, programmeId))
      .all()
      .map(({ id, ...one }) => [id, one]),
  );
  return listPeriods(db, programmeId).map((row) => ({
    ...namedPeriod(row),
    frequency: row.frequency,
    values: counts.get(row.id)?.values ?? 0,
    targets: counts.get(row.id)?.targets ?? 0,
  }));
}
