import { type SQL, sql } from 'drizzle-orm';
import type { SnapshotIndex } from '@/lib/figures/index-snapshot';
import type { PlaceTree } from '@/lib/figures/place-tree';
import type { Basis } from '@/lib/observation/review-state';
import { wholeProgramme } from '@/lib/rollup/ledger';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';

/** What decides whether the places of an indicator are those that the programme lists. */
export interface PlacesAsked {
  readonly index: SnapshotIndex;
  readonly tree: PlaceTree;
}

const standing = sql`review_state = 'approved' AND is_used = 1`;

/** Without being told to, it would read the categories of all values too. */
const totalsFirst = sql`observation INDEXED BY observation_standing`;

function idsOf(ids: readonly number[]): SQL {
  return sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

function indicatorsOf(programmeId: number): SQL {
  return sql`own (id) AS MATERIALIZED (SELECT id FROM indicator WHERE programme_id = ${programmeId})`;
}

function totalOf(programmeId: number): SQL {
  return sql`(SELECT id FROM combination WHERE programme_id = ${programmeId} AND key = '')`;
}

/** By what is uncommon in their cells in these periods, indicators. */
export interface UncommonCells {
  /** A total has to be made of categories, or chosen among sources. */
  readonly composed: ReadonlySet<number>;
  /** Several organisations told the same cell. */
  readonly bySeveral: ReadonlySet<number>;
}

export function uncommonCells(
  db: Queryable,
  programmeId: number,
  periodIds: readonly number[],
): UncommonCells {
  const rows = uncommonRows(db, { programmeId, periods: JSON.stringify(periodIds) });
  const of = (wanted: string) =>
    new Set(rows.filter(([, kind]) => kind === wanted).map(([id]) => id));
  return { composed: of('composed'), bySeveral: of('organisations') };
}

/**
 * How many indicators have a total that may have to be made of categories, of which a roll-up reads
 * every value; counted up to `most`.
 */
export function toldByCategory(
  db: Queryable,
  programmeId: number,
  basis: Basis,
  most: number,
): number {
  const withSubmitted = Number(basis === 'with-unapproved');
  return categoryRows(db, { programmeId, withSubmitted, most }).length;
}

/**
 * Indicators whose places are not simply those that the programme lists: a plan, target, baseline or
 * value names another one, or one that another one stands for now. In which phase does not matter: what is
 * named once lies among the places of every phase.
 */
export function elsewhereIndicators(
  db: Queryable,
  programmeId: number,
  places: PlacesAsked,
): Set<number> {
  const { index, tree } = places;
  const plain = tree.places.filter(({ id }) => index.standingPlaceId(id) === id);
  const plainIds = idsOf(plain.map(({ id }) => id));
  const rows = elsewhereRows(db, {
    programmeId,
    plain: JSON.stringify(plain.map(({ id }) => id)),
    holding: JSON.stringify(holdingPlaces(index)),
    periods: JSON.stringify([...index.periods.keys()]),
  });
  const found = new Set(rows.map(([id]) => id));
  if (mayBeOnePlace(places)) {
    for (const id of toldElsewhere(db, programmeId, plainIds)) found.add(id);
  }
  return found;
}

/** Places whose naming changes where others lie or stand, whatever they tell. */
function holdingPlaces({ places, snapshot }: SnapshotIndex): number[] {
  return [
    ...places.keys(),
    ...snapshot.placeSuccessions.flatMap(({ predecessorId, isSameTerritory }) =>
      isSameTerritory ? predecessorId : [],
    ),
  ];
}

/** One more place would make of one that consists of a single other one of two. */
function mayBeOnePlace({ tree }: PlacesAsked): boolean {
  const ids = tree.places.map(({ id }) => id);
  return [wholeProgramme, ...ids].some((id) => tree.childrenOf(id).length === 1);
}

function toldElsewhere(db: Queryable, programmeId: number, plain: SQL): number[] {
  const rows = db.values<[number]>(sql`
    WITH ${indicatorsOf(programmeId)}
    SELECT DISTINCT indicator_id FROM ${totalsFirst}
    WHERE combination_id IN ${totalOf(programmeId)}
      AND indicator_id IN own AND place_id NOT IN ${plain} AND ${standing}`);
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
    UNION SELECT indicator_id, place_id FROM ${totalsFirst}
      WHERE combination_id IN ${totalOf(programmeId)}
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
  const rows = levelRows(db, { programmeId, phaseId });
  const levels = new Map<number, Set<string>>();
  for (const [indicatorId, code] of rows) {
    levels.set(indicatorId, (levels.get(indicatorId) ?? new Set()).add(code));
  }
  return levels;
}

const levelRows = preparedRows<[indicatorId: number, code: string]>(`
    SELECT DISTINCT t.indicator_id, e.code
    FROM indicator i
    JOIN indicator_version v ON v.indicator_id = i.id AND v.is_current = 1
    JOIN indicator_level e ON e.indicator_version_id = v.id
    JOIN target t ON t.indicator_id = i.id AND t.level_id = e.id
    LEFT JOIN combination c ON c.id = t.combination_id
    WHERE i.programme_id = @programmeId AND i.archived_at IS NULL AND t.replaced_at IS NULL
      AND t.scope = 'phase' AND t.phase_id = @phaseId AND coalesce(c.key, '') = ''`);

const elsewhereRows = preparedRows<[indicatorId: number]>(`
    WITH own (id) AS MATERIALIZED (SELECT id FROM indicator WHERE programme_id = @programmeId),
      plain (id) AS MATERIALIZED (SELECT value FROM json_each(@plain)),
      holding (id) AS MATERIALIZED (
        SELECT value FROM json_each(@holding)
        UNION SELECT group_id FROM place_group_member
        EXCEPT SELECT id FROM plain
      )
    SELECT indicator_id FROM cell_exception
      WHERE indicator_id IN own AND place_id NOT IN plain
    UNION SELECT indicator_id FROM plan_entry
      WHERE indicator_id IN own AND place_id NOT IN plain
    UNION SELECT indicator_id FROM target
      WHERE indicator_id IN own AND replaced_at IS NULL
        AND (place_id NOT IN plain OR combination_id IN (
          SELECT id FROM combination WHERE programme_id = @programmeId AND key = ''))
    UNION SELECT indicator_id FROM baseline
      WHERE indicator_id IN own AND (place_id NOT IN plain OR combination_id IN (
        SELECT id FROM combination WHERE programme_id = @programmeId AND key = ''))
    UNION SELECT indicator_id FROM observation
      WHERE period_id IN (SELECT value FROM json_each(@periods))
        AND place_id IN holding AND review_state = 'approved' AND is_used = 1`);

const uncommonRows = preparedRows<[indicatorId: number, kind: string]>(`
  SELECT DISTINCT indicator_id, kind FROM cell_exception
  WHERE indicator_id IN (SELECT id FROM indicator WHERE programme_id = @programmeId)
    AND kind <> 'silent' AND period_id IN (SELECT value FROM json_each(@periods))`);

const categoryRows = preparedRows<[indicatorId: number]>(`
  SELECT i.id FROM indicator i
  WHERE i.programme_id = @programmeId AND i.archived_at IS NULL AND (
    EXISTS (SELECT 1 FROM cell_exception e WHERE e.indicator_id = i.id AND e.kind = 'composed')
    OR (@withSubmitted AND EXISTS (
      SELECT 1 FROM observation o INDEXED BY observation_submitted
      JOIN combination c ON c.id = o.combination_id
      WHERE o.indicator_id = i.id AND o.review_state = 'submitted' AND o.is_used = 1 AND c.key <> '')))
  LIMIT @most`);
