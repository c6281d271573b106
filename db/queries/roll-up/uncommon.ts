import { type SQL, sql } from 'drizzle-orm';
import type { SnapshotIndex } from '@/lib/figures/index-snapshot';
import type { PlaceTree } from '@/lib/figures/place-tree';
import { wholeProgramme } from '@/lib/rollup/ledger';
import type { Queryable } from '../../open';

/** What decides whether the places of an indicator are those that the programme lists. */
export interface PlacesAsked {
  readonly index: SnapshotIndex;
  readonly tree: PlaceTree;
}

const standing = sql`review_state = 'approved' AND is_used = 1`;

function idsOf(ids: readonly number[]): SQL {
  return sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

function indicatorsOf(programmeId: number): SQL {
  return sql`own (id) AS MATERIALIZED (SELECT id FROM indicator WHERE programme_id = ${programmeId})`;
}

/**
 * Indicators of which the database alone cannot put the values together in these periods: a total has
 * to be made of parts, or a plan, a target or a value names a place that the programme does not list.
 */
export function uncommonIndicators(
  db: Queryable,
  programmeId: number,
  periodIds: readonly number[],
  { index, tree }: PlacesAsked,
): Set<number> {
  const listed = sql`(SELECT place_id FROM programme_place WHERE programme_id = ${programmeId})`;
  const above = [...index.places.values()].filter(({ isInProgramme }) => !isInProgramme);
  const rows = db.values<[number]>(sql`
    WITH ${indicatorsOf(programmeId)}
    SELECT indicator_id FROM cell_exception
      WHERE indicator_id IN own AND kind = 'composed' AND period_id IN ${idsOf(periodIds)}
    UNION SELECT indicator_id FROM cell_exception
      WHERE indicator_id IN own AND place_id NOT IN ${listed}
    UNION SELECT indicator_id FROM plan_entry
      WHERE indicator_id IN own AND place_id NOT IN ${listed}
    UNION SELECT indicator_id FROM target
      WHERE indicator_id IN own AND place_id NOT IN ${listed} AND replaced_at IS NULL
    UNION SELECT indicator_id FROM observation
      WHERE period_id IN ${idsOf([...index.periods.keys()])}
        AND place_id IN ${idsOf(above.map(({ id }) => id))} AND ${standing}`);
  const found = new Set(rows.map(([id]) => id));
  if (tree.childrenOf(wholeProgramme).length === 1) {
    for (const id of toldElsewhere(db, programmeId, listed)) found.add(id);
  }
  return found;
}

/** One more place would make a programme that consists of one place a programme of two. */
function toldElsewhere(db: Queryable, programmeId: number, listed: SQL): number[] {
  const rows = db.values<[number]>(sql`
    WITH ${indicatorsOf(programmeId)}
    SELECT DISTINCT indicator_id FROM observation
    WHERE combination_id IN (SELECT id FROM combination WHERE programme_id = ${programmeId} AND key = '')
      AND indicator_id IN own AND place_id NOT IN ${listed} AND ${standing}`);
  return rows.map(([id]) => id);
}

/**
 * By indicator, the places its plan, targets or values name, of those that hold other places and are
 * neither regions nor groups: only where they are named do they have figures.
 */
export function namedBetween(
  db: Queryable,
  programmeId: number,
  tree: PlaceTree,
): ReadonlyMap<number, ReadonlySet<number>> {
  const between = tree.places
    .filter(
      ({ id, level }) => level !== 'region' && level !== 'group' && tree.childrenOf(id).length,
    )
    .map(({ id }) => id);
  if (between.length === 0) return new Map();
  const those = idsOf(between);
  const rows = db.values<[indicatorId: number, placeId: number]>(sql`
    WITH ${indicatorsOf(programmeId)}
    SELECT indicator_id, place_id FROM plan_entry
      WHERE indicator_id IN own AND place_id IN ${those}
    UNION SELECT indicator_id, place_id FROM target
      WHERE indicator_id IN own AND place_id IN ${those} AND replaced_at IS NULL
    UNION SELECT indicator_id, place_id FROM cell_exception
      WHERE indicator_id IN own AND place_id IN ${those}
    UNION SELECT indicator_id, place_id FROM observation
      WHERE combination_id IN (
          SELECT id FROM combination WHERE programme_id = ${programmeId} AND key = '')
        AND indicator_id IN own AND place_id IN ${those} AND ${standing}`);
  const named = new Map<number, Set<number>>();
  for (const [indicatorId, placeId] of rows) {
    named.set(indicatorId, (named.get(indicatorId) ?? new Set()).add(placeId));
  }
  return named;
}

/** By indicator, the codes of the levels that its targets for a phase ask for. */
export function levelsAimedAt(
  db: Queryable,
  programmeId: number,
  phaseId: number,
): ReadonlyMap<number, ReadonlySet<string>> {
  const rows = db.values<[indicatorId: number, code: string]>(sql`
    SELECT DISTINCT t.indicator_id, e.code
    FROM indicator i
    JOIN indicator_version v ON v.indicator_id = i.id AND v.is_current = 1
    JOIN indicator_level e ON e.indicator_version_id = v.id
    JOIN target t ON t.indicator_id = i.id AND t.level_id = e.id
    LEFT JOIN combination c ON c.id = t.combination_id
    WHERE i.programme_id = ${programmeId} AND i.archived_at IS NULL AND t.replaced_at IS NULL
      AND t.scope = 'phase' AND t.phase_id = ${phaseId} AND coalesce(c.key, '') = ''`);
  const levels = new Map<number, Set<string>>();
  for (const [indicatorId, code] of rows) {
    levels.set(indicatorId, (levels.get(indicatorId) ?? new Set()).add(code));
  }
  return levels;
}
