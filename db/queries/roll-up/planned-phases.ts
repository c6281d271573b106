import { sql } from 'drizzle-orm';
import type { Planned } from '@/lib/figures/roll-up/starts-at-zero';
import { groupBy } from '@/lib/group-by';
import type { Frequency } from '@/lib/period/vocabulary';
import type { Queryable } from '../../open';

/**
 * By indicator, where and when values are planned; null for one of which some value was said not to
 * be collected or not to apply, since that changes what is planned.
 */
export function plannedPhases(
  db: Queryable,
  indicatorIds: readonly number[],
): (indicatorId: number) => readonly Planned[] | null {
  const asked = sql`(SELECT value FROM json_each(${JSON.stringify(indicatorIds)}))`;
  const silent = new Set(
    db
      .values<[number]>(
        sql`SELECT DISTINCT indicator_id FROM cell_exception
          WHERE kind = 'silent' AND indicator_id IN ${asked}`,
      )
      .flat(),
  );
  const rows = db.values<[number, placeId: number, phaseId: number, frequency: Frequency]>(
    sql`SELECT indicator_id, place_id, phase_id, frequency FROM plan_entry
      WHERE indicator_id IN ${asked}`,
  );
  const entries = groupBy(rows, ([indicatorId]) => indicatorId);
  return (indicatorId) =>
    silent.has(indicatorId)
      ? null
      : (entries.get(indicatorId) ?? []).map(([, placeId, phaseId, frequency]) => ({
          placeId,
          phaseId,
          frequency,
        }));
}
