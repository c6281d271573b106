import type { Basis } from '@/lib/observation/review-state';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { Column } from '@/lib/rollup/ledger';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';
import { timeAndPlaces } from './time-and-places';

interface Asked {
  readonly asOf: IsoDate;
  readonly basis: Basis;
  readonly column: Exclude<Column['kind'], 'phase'>;
}

/** Indicators with a value in a column that is no phase, or that add one with, in their order. */
export function indicatorsSaid(
  db: Queryable,
  programmeId: number,
  { asOf, basis, column }: Asked,
): number[] {
  const { periods } = timeAndPlaces(db, programmeId, asOf);
  const wanted = [...periods.values()].filter((period) => period.column.kind === column);
  const rows = saidRows(db, {
    programmeId,
    periods: JSON.stringify(wanted.map(({ id }) => id)),
    states: JSON.stringify(basis === 'approved' ? ['approved'] : ['approved', 'submitted']),
  });
  return rows.map(([id]) => id);
}

const saidRows = preparedRows<[indicatorId: number]>(`
  WITH said (id) AS MATERIALIZED (
    SELECT DISTINCT indicator_id FROM observation
    WHERE period_id IN (SELECT value FROM json_each(@periods))
      AND review_state IN (SELECT value FROM json_each(@states))
  )
  SELECT id FROM indicator AS i
  WHERE programme_id = @programmeId AND archived_at IS NULL AND (id IN said OR EXISTS (
    SELECT 1 FROM indicator_version v
    JOIN indicator_component c ON c.indicator_version_id = v.id
    WHERE v.indicator_id = i.id AND v.is_current = 1 AND c.component_id IN said))
  ORDER BY ordinal, id`);
