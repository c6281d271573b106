import type { Planned } from '@/lib/figures/roll-up/starts-at-zero';
import { groupBy } from '@/lib/group-by';
import type { Frequency } from '@/lib/period/vocabulary';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';

/**
 * By indicator, where and when values are planned; null for one of which some value was said not to
 * be collected or not to apply, since that changes what is planned.
 */
export function plannedPhases(
  db: Queryable,
  indicatorIds: readonly number[],
): (indicatorId: number) => readonly Planned[] | null {
  const asked = { indicators: JSON.stringify(indicatorIds) };
  const silent = new Set(silentRows(db, asked).map(([id]) => id));
  const rows = planRows(db, asked);
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

const silentRows = preparedRows<[indicatorId: number]>(`
  SELECT DISTINCT indicator_id FROM cell_exception
  WHERE kind = 'silent' AND indicator_id IN (SELECT value FROM json_each(@indicators))`);

const planRows = preparedRows<
  [indicatorId: number, placeId: number, phaseId: number, frequency: Frequency]
>(`
  SELECT indicator_id, place_id, phase_id, frequency FROM plan_entry
  WHERE indicator_id IN (SELECT value FROM json_each(@indicators))`);
