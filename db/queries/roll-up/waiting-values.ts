import type { Basis } from '@/lib/observation/review-state';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';
import type { PlacesAsked } from './uncommon';

/** What the values that wait for review change in how the approved ones are read. */
export interface WaitingValues {
  /** By indicator, the places of which a value waits. */
  readonly places: ReadonlyMap<number, ReadonlySet<number>>;
  /** Indicators of which something is said to be not collected or not to apply. */
  readonly silent: ReadonlySet<number>;
  /**
   * By indicator of which values wait in these periods, whether a total has to be made of parts there,
   * beyond those of which the approved values already say so.
   */
  inPeriods(periodIds: readonly number[]): ReadonlyMap<number, boolean>;
}

const nothing: WaitingValues = {
  places: new Map(),
  silent: new Set(),
  inPeriods: () => new Map(),
};

/** Of a programme; none with the basis `approved`. */
export function waitingValues(db: Queryable, programmeId: number, basis: Basis): WaitingValues {
  if (basis === 'approved') return nothing;
  const places = new Map<number, Set<number>>();
  const silent = new Set<number>();
  for (const [indicatorId, placeId, isSilent] of placeRows(db, { programmeId })) {
    places.set(indicatorId, (places.get(indicatorId) ?? new Set()).add(placeId));
    if (isSilent === 1) silent.add(indicatorId);
  }
  return {
    places,
    silent,
    inPeriods: (periodIds) => {
      if (places.size === 0) return new Map();
      const rows = cellRows(db, { programmeId, periods: JSON.stringify(periodIds) });
      return new Map(rows.map(([id, isComposed]) => [id, isComposed === 1]));
    },
  };
}

/** Indicators of which a value waits at a place that the programme does not list, or no longer. */
export function waitingElsewhere(
  { places }: WaitingValues,
  { index, tree }: PlacesAsked,
): number[] {
  const plain = new Set(tree.places.map(({ id }) => id));
  const isElsewhere = (id: number) => !plain.has(id) || index.standingPlaceId(id) !== id;
  return [...places].flatMap(([id, own]) => ([...own].some(isElsewhere) ? id : []));
}

const waiting = `observation INDEXED BY observation_submitted
  WHERE review_state = 'submitted' AND is_used = 1
    AND indicator_id IN (SELECT id FROM indicator WHERE programme_id = @programmeId)`;

const isSilent = "value_state IN ('not-collected', 'not-applicable')";

const placeRows = preparedRows<[indicatorId: number, placeId: number, isSilent: number]>(`
  SELECT indicator_id, place_id, max(${isSilent}) FROM ${waiting} GROUP BY indicator_id, place_id`);

const inTheCell = (row: string) => `${row}.indicator_id = cell.indicator_id
  AND ${row}.period_id = cell.period_id AND ${row}.place_id = cell.place_id
  AND ${row}.combination_id = (SELECT id FROM total) AND ${row}.is_used = 1`;

const approvedTotal = `SELECT 1 FROM observation AS o WHERE ${inTheCell('o')}
  AND o.review_state = 'approved' AND NOT o.${isSilent}`;

const isReplaced = `EXISTS (SELECT 1 FROM observation AS s WHERE ${inTheCell('s')}
  AND s.review_state = 'submitted' AND s.organisation_id IS o.organisation_id
  AND s.source_id IS o.source_id)`;

/**
 * A cell in which no total waits has one where an approved one is kept. Where there never was one, or
 * where something else was said in its place, its categories are all that is told.
 */
const cellRows = preparedRows<[indicatorId: number, isComposed: number]>(`
  WITH total (id) AS MATERIALIZED (
      SELECT id FROM combination WHERE programme_id = @programmeId AND key = ''
    ),
    cell AS MATERIALIZED (
      SELECT indicator_id, period_id, place_id, sum(NOT ${isSilent}) AS told,
        total(combination_id = (SELECT id FROM total) AND NOT ${isSilent}) AS totals
      FROM ${waiting} AND period_id IN (SELECT value FROM json_each(@periods))
      GROUP BY indicator_id, period_id, place_id
    )
  SELECT indicator_id, max(CASE
      WHEN totals > 0 THEN 0
      WHEN EXISTS (${approvedTotal} AND NOT ${isReplaced}) THEN 0
      WHEN told > 0 THEN 1
      ELSE EXISTS (${approvedTotal})
    END)
  FROM cell GROUP BY indicator_id`);
