import { type Authorised, authorise, can } from '@/lib/permissions';
import type { Queryable } from '../open';
import { preparedRows } from '../prepared';

interface Cell {
  readonly indicatorId: number;
  readonly placeId: number;
  readonly periodId: number;
}

/**
 * By indicator, the organisations whose values stand on a sheet or are planned there; null stands for
 * nobody in particular. An indicator that is not in it is not on the sheet.
 */
export function tellersOnSheet(
  db: Queryable,
  { placeId, periodId }: Omit<Cell, 'indicatorId'>,
): Map<number, (number | null)[]> {
  const tellers = new Map<number, (number | null)[]>();
  for (const [indicatorId, organisationId] of tellerRows(db, { placeId, periodId })) {
    const own = tellers.get(indicatorId);
    if (own) own.push(organisationId);
    else tellers.set(indicatorId, [organisationId]);
  }
  return tellers;
}

const tellerRows = preparedRows<[indicatorId: number, organisationId: number | null]>(`
  SELECT e.indicator_id, e.organisation_id
  FROM period AS p
  JOIN plan_entry AS e ON e.phase_id = p.phase_id AND e.frequency = p.frequency
  JOIN indicator AS i ON i.id = e.indicator_id AND i.programme_id = p.programme_id
  WHERE p.id = @periodId AND e.place_id = @placeId AND i.archived_at IS NULL
  UNION
  SELECT o.indicator_id, o.organisation_id
  FROM observation AS o JOIN indicator AS i ON i.id = o.indicator_id
  WHERE o.period_id = @periodId AND o.place_id = @placeId AND o.review_state <> 'superseded'
    AND i.archived_at IS NULL`);

type Scope = Authorised<'viewOffice'>;

/** Whether the person enters any value of the indicator on the sheet: then they may explain it too. */
export function mayExplain(
  { caller, subject: { programmeId } }: Scope,
  placeId: number,
  tellers: readonly (number | null)[],
): boolean {
  return tellers.some((organisationId) =>
    can(caller, 'enterValue', { programmeId, placeId, organisationId }),
  );
}

/** Throws unless they may; returns whether the indicator is on the sheet at all. */
export function authoriseExplaining(db: Queryable, scope: Scope, cell: Cell): boolean {
  const tellers = tellersOnSheet(db, cell).get(cell.indicatorId) ?? [];
  if (mayExplain(scope, cell.placeId, tellers)) return true;
  const { programmeId } = scope.subject;
  const [organisationId = null] = tellers;
  authorise(scope.caller, 'enterValue', { programmeId, placeId: cell.placeId, organisationId });
  return false;
}
