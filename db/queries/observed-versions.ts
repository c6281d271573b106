import { sql } from 'drizzle-orm';
import type { IndicatorKind } from '@/lib/indicator/vocabulary';
import type { Queryable } from '../open';
import { indicatorVersion } from '../schema/indicator';
import { observation } from '../schema/observation';

interface ObservedVersion {
  readonly versionId: number;
  readonly kind: IndicatorKind;
  readonly values: number;
}

/**
 * The versions of an indicator under which values stand, in whatever state of review. Follows each
 * value back to the ones it replaced: only values that stand now are indexed by indicator, and
 * only words in the statement let a partial index be used.
 */
export function observedVersions(db: Queryable, indicatorId: number): ObservedVersion[] {
  return db.all<ObservedVersion>(sql`
    WITH RECURSIVE told (id, version_id, replaces_id) AS (
      SELECT id, indicator_version_id, replaces_id FROM ${observation}
      WHERE indicator_id = ${indicatorId} AND review_state = 'approved'
      UNION
      SELECT id, indicator_version_id, replaces_id FROM ${observation}
      WHERE indicator_id = ${indicatorId} AND review_state IN ('draft', 'submitted', 'returned')
      UNION
      SELECT earlier.id, earlier.indicator_version_id, earlier.replaces_id
      FROM told JOIN ${observation} AS earlier ON earlier.id = told.replaces_id
    )
    SELECT version.id AS versionId, version.kind AS kind, count(*) AS "values"
    FROM told JOIN ${indicatorVersion} AS version ON version.id = told.version_id
    GROUP BY version.id ORDER BY version.id`);
}

/** The ids of a programme's indicators under which a value stands. */
export function observedIndicatorIds(db: Queryable, programmeId: number): Set<number> {
  const rows = db.all<{ id: number }>(sql`
    SELECT i.id AS id FROM indicator i WHERE i.programme_id = ${programmeId} AND (
      EXISTS (SELECT 1 FROM observation o
        WHERE o.indicator_id = i.id AND o.review_state = 'approved')
      OR EXISTS (SELECT 1 FROM observation o
        WHERE o.indicator_id = i.id AND o.review_state IN ('draft', 'submitted', 'returned')))`);
  return new Set(rows.map(({ id }) => id));
}
