import { sql } from 'drizzle-orm';
import type { SheetSummary } from '@/lib/api/sheet-schema';
import type { Localised } from '@/lib/locale';
import { type Authorised, can } from '@/lib/permissions';
import type { Queryable } from '../open';
import { listPeriods, namedPeriod } from './list-periods';

interface Counted {
  readonly placeId: number;
  readonly periodId: number;
  readonly organisationId: number | null;
  readonly key: string;
  readonly name: string;
  readonly regionKey: string | null;
  readonly regionName: string | null;
  readonly openUntil: string | null;
  readonly planned: number;
  readonly filled: number;
  readonly draft: number;
  readonly returned: number;
  readonly submitted: number;
  readonly approved: number;
}

/** The sheets the plan expects of a person: places and periods with how far each is. */
export function listSheets(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { now }: { readonly now: string },
): SheetSummary[] {
  const { caller, subject } = scope;
  const { programmeId } = subject;
  const periods = new Map(listPeriods(db, programmeId).map((period) => [period.id, period]));
  const sheets = new Map<string, SheetSummary>();
  for (const row of countPlanned(db, programmeId, now.slice(0, 10))) {
    const { placeId, periodId, organisationId, key, name, openUntil, ...counts } = row;
    const { regionKey, regionName } = counts;
    const period = periods.get(periodId);
    if (!period || !can(caller, 'enterValue', { programmeId, placeId, organisationId })) continue;
    const at = `${placeId} ${periodId}`;
    const earlier = sheets.get(at);
    sheets.set(at, {
      place: { key, name: JSON.parse(name) as Localised },
      region:
        regionKey !== null && regionName !== null
          ? { key: regionKey, name: JSON.parse(regionName) as Localised }
          : null,
      period: namedPeriod(period),
      isLocked: period.state === 'closed' && openUntil === null,
      planned: counts.planned + (earlier?.planned ?? 0),
      filled: counts.filled + (earlier?.filled ?? 0),
      draft: counts.draft + (earlier?.draft ?? 0),
      returned: counts.returned + (earlier?.returned ?? 0),
      submitted: counts.submitted + (earlier?.submitted ?? 0),
      approved: counts.approved + (earlier?.approved ?? 0),
    });
  }
  return [...sheets.values()];
}

/** Rows of the plan by place, period and organisation, the newest period first. */
function countPlanned(db: Queryable, programmeId: number, today: string): Counted[] {
  return db.all<Counted>(sql`
    WITH planned AS (
      SELECT e.place_id, p.id AS period_id, e.organisation_id, e.indicator_id
      FROM plan_entry e
      JOIN indicator i ON i.id = e.indicator_id
        AND i.programme_id = ${programmeId} AND i.archived_at IS NULL
      JOIN period p ON p.phase_id = e.phase_id AND p.frequency = e.frequency
    ), standing AS (
      SELECT o.indicator_id, o.place_id, o.period_id, o.organisation_id,
        max(o.review_state = 'draft') AS draft,
        max(o.review_state = 'returned') AS returned,
        max(o.review_state = 'submitted') AS submitted,
        max(o.review_state = 'approved') AS approved
      FROM observation o
      JOIN indicator i ON i.id = o.indicator_id AND i.programme_id = ${programmeId}
      WHERE o.review_state <> 'superseded'
      GROUP BY o.indicator_id, o.place_id, o.period_id, o.organisation_id
    )
    SELECT planned.place_id AS "placeId", planned.period_id AS "periodId",
      planned.organisation_id AS "organisationId",
      l.code || '@' || l.edition AS "key", l.name AS "name",
      r.code || '@' || r.edition AS "regionKey", r.name AS "regionName",
      (SELECT max(o.open_until) FROM period_reopening o
        WHERE o.period_id = planned.period_id AND o.place_id = planned.place_id
          AND o.open_until >= ${today}) AS "openUntil",
      count(*) AS "planned", count(standing.indicator_id) AS "filled",
      coalesce(sum(standing.draft), 0) AS "draft",
      coalesce(sum(standing.returned), 0) AS "returned",
      coalesce(sum(standing.submitted), 0) AS "submitted",
      coalesce(sum(standing.approved), 0) AS "approved"
    FROM planned
    JOIN place l ON l.id = planned.place_id
    LEFT JOIN place above ON above.id = l.parent_id
    LEFT JOIN place r ON r.level = 'region' AND r.id IN (above.id, above.parent_id)
    JOIN period p ON p.id = planned.period_id
    LEFT JOIN standing ON standing.indicator_id = planned.indicator_id
      AND standing.place_id = planned.place_id AND standing.period_id = planned.period_id
      AND standing.organisation_id IS planned.organisation_id
    GROUP BY planned.place_id, planned.period_id, planned.organisation_id
    ORDER BY p.starts_on DESC, l.code, l.edition`);
}
