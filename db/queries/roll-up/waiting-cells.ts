import type { PlainAims } from '@/lib/figures/roll-up/plain-standing';
import type { Basis } from '@/lib/observation/review-state';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';

interface Asked {
  readonly programmeId: number;
  readonly basis: Basis;
  /** Periods in which something may be told of the phase. */
  readonly periodIds: readonly number[];
  /** Those of them that have begun. */
  readonly begunIds: readonly number[];
  /** Those of them that are not of the phase itself. */
  readonly holding: readonly number[];
}

interface WaitingCells {
  /** What waits, whole or by category, in the form of what the approved values told. */
  readonly told: PlainAims['told'];
  /** What waits takes something back, or is told by category where the phase is not asked: the core says. */
  readonly isUncommon: boolean;
}

/** By indicator, where values wait for review; none with the basis `approved`. */
export function waitingCells(
  db: Queryable,
  { programmeId, basis, periodIds, begunIds, holding }: Asked,
): Map<number, WaitingCells> {
  if (basis === 'approved') return new Map();
  const outside = new Set(holding);
  const begun = new Set(begunIds);
  const rows = waitingRows(db, { programmeId, periods: JSON.stringify(periodIds) });
  const cells = new Map<number, { told: PlainAims['told'][number][]; isUncommon: boolean }>();
  for (const [indicatorId, placeId, periodId, organisationId, isTotal, isSilent] of rows) {
    const own = cells.get(indicatorId) ?? { told: [], isUncommon: false };
    cells.set(indicatorId, own);
    if (isSilent === 1 || (isTotal === 0 && outside.has(periodId))) own.isUncommon = true;
    else if (begun.has(periodId))
      own.told.push({ placeId, said: `${periodId} ${organisationId ?? ''}` });
  }
  return cells;
}

const waitingRows = preparedRows<
  [
    indicatorId: number,
    placeId: number,
    periodId: number,
    organisationId: number | null,
    isTotal: number,
    isSilent: number,
  ]
>(`
  SELECT o.indicator_id, o.place_id, o.period_id, o.organisation_id, c.key = '',
    o.value_state IN ('not-collected', 'not-applicable')
  FROM observation AS o INDEXED BY observation_submitted
  CROSS JOIN combination AS c ON c.id = o.combination_id
  WHERE o.review_state = 'submitted' AND o.is_used = 1
    AND o.indicator_id IN (SELECT id FROM indicator WHERE programme_id = @programmeId)
    AND o.period_id IN (SELECT value FROM json_each(@periods))`);
