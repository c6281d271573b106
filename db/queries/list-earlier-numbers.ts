import { groupBy } from '@/lib/group-by';
import type { EarlierNumber } from '@/lib/hint/earlier-series';
import type { Queryable } from '../open';
import { preparedRows } from '../prepared';

interface Asked {
  readonly placeId: number;
  /** Oldest first. */
  readonly periodIds: readonly number[];
  /** null: of all indicators. */
  readonly indicatorIds?: readonly number[] | null;
}

interface CellOf {
  readonly indicatorId: number;
  readonly organisationId: number | null;
  readonly category: string;
}

/**
 * What the cells of a place said in some periods, aligned with these: the value that waits for review,
 * where the person sees what is not approved, else the approved one. Of several sources, the one that
 * is used.
 */
export function listEarlierNumbers(
  db: Queryable,
  { placeId, periodIds, indicatorIds = null }: Asked,
): (cell: CellOf, seesWorking: boolean) => EarlierNumber[] {
  const asked = { placeId, periods: JSON.stringify(periodIds) };
  const rows = indicatorIds
    ? earlierRowsOf(db, { ...asked, indicators: JSON.stringify(indicatorIds) })
    : earlierRows(db, asked);
  const byCell = groupBy(rows, ([indicatorId, organisationId, category]) =>
    keyOf({ indicatorId, organisationId, category }),
  );
  return (cell, seesWorking) => {
    const said = new Map<number, EarlierNumber>();
    for (const row of byCell.get(keyOf(cell)) ?? []) {
      const [, , , periodId, value, numerator, denominator, isApproved] = row;
      if (isApproved === 0 && !seesWorking) continue;
      const sides = numerator !== null && denominator !== null;
      said.set(periodId, sides ? [numerator, denominator] : value);
    }
    return periodIds.map((id) => said.get(id) ?? null);
  };
}

function keyOf({ indicatorId, organisationId, category }: CellOf): string {
  return `${indicatorId}\n${organisationId ?? ''}\n${category}`;
}

type Row = [
  indicatorId: number,
  organisationId: number | null,
  category: string,
  periodId: number,
  value: number | null,
  numerator: number | null,
  denominator: number | null,
  isApproved: 0 | 1,
];

/** Approved values come first, so that one that waits for review stands in their place. */
const earlierRows = preparedRows<Row>(`
  SELECT o.indicator_id, o.organisation_id, c.key, o.period_id, o.value, o.numerator, o.denominator,
    o.review_state = 'approved'
  FROM json_each(@periods) AS time
  CROSS JOIN observation AS o ON o.period_id = time.value AND o.place_id = @placeId
  CROSS JOIN combination AS c ON c.id = o.combination_id
  WHERE o.review_state IN ('approved', 'submitted') AND o.is_used = 1
  ORDER BY o.review_state`);

const ofIndicators = (state: string) => `
  SELECT o.indicator_id, o.organisation_id, c.key, o.period_id, o.value, o.numerator, o.denominator,
    o.review_state = 'approved' AS is_approved
  FROM json_each(@indicators) AS wanted
  CROSS JOIN json_each(@periods) AS time
  CROSS JOIN observation AS o ON o.indicator_id = wanted.value AND o.period_id = time.value
    AND o.place_id = @placeId AND ${state}
  CROSS JOIN combination AS c ON c.id = o.combination_id
  WHERE o.is_used = 1`;

/** The same of some indicators, each state by its own index: a place and period may hold thousands. */
const earlierRowsOf = preparedRows<Row>(`
  SELECT * FROM (
    ${ofIndicators("o.review_state = 'approved'")}
    UNION ALL
    ${ofIndicators(`o.review_state IN ('draft', 'submitted', 'returned')
      AND o.review_state = 'submitted'`)}
  ) ORDER BY is_approved DESC`);
