import type {
  Accumulation,
  Aggregation,
  CumulativeOrigin,
  Direction,
  IndicatorKind,
  RatioSource,
  Trajectory,
} from '@/lib/indicator/vocabulary';
import type { Level, Rule } from '@/lib/rollup/rule';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';

export interface AskedIndicator {
  readonly id: number;
  readonly code: string;
  readonly isPlanKnown: boolean;
  /** Of the current version. */
  readonly versionId: number;
  readonly rule: Rule;
  /** It adds other indicators, and has no values of its own. */
  readonly isCalculated: boolean;
}

type Row = [
  id: number,
  code: string,
  isPlanKnown: number,
  versionId: number,
  kind: IndicatorKind,
  currency: string | null,
  accumulation: Accumulation,
  cumulativeOrigin: CumulativeOrigin | null,
  snapshotMaxAgeDays: number | null,
  aggregation: Aggregation,
  ratioSource: RatioSource | null,
  direction: Direction,
  trajectory: Trajectory,
  decimals: number,
  countsPeople: number,
  mayCountTwice: number,
  allowsNegative: number,
  isCalculated: number,
];

/** The indicators of a programme by their current versions, in their order. */
export function indicatorsAsked(db: Queryable, programmeId: number): AskedIndicator[] {
  const rows = indicatorRows(db, { programmeId });
  const levels = levelsOf(db, programmeId);
  return rows.map((row) => ({
    id: row[0],
    code: row[1],
    isPlanKnown: row[2] === 1,
    versionId: row[3],
    rule: ruleOf(row, levels.get(row[3]) ?? noLevels),
    isCalculated: row[17] === 1,
  }));
}

const noLevels: readonly Level[] = [];

function ruleOf(row: Row, levels: readonly Level[]): Rule {
  return {
    kind: row[4],
    currency: row[5],
    accumulation: row[6],
    cumulativeOrigin: row[7],
    snapshotMaxAgeDays: row[8],
    aggregation: row[9],
    ratioSource: row[10],
    direction: row[11],
    trajectory: row[12],
    decimals: row[13],
    countsPeople: row[14] === 1,
    mayCountTwice: row[15] === 1,
    allowsNegative: row[16] === 1,
    levels,
  };
}

function levelsOf(db: Queryable, programmeId: number): Map<number, Level[]> {
  const rows = levelRows(db, { programmeId });
  const levels = new Map<number, Level[]>();
  for (const [versionId, id, code, ordinal] of rows) {
    const list = levels.get(versionId);
    if (list) list.push({ id, code, ordinal });
    else levels.set(versionId, [{ id, code, ordinal }]);
  }
  return levels;
}

const indicatorRows = preparedRows<Row>(`
    SELECT i.id, i.code, i.is_plan_known, v.id, v.kind, v.currency, v.accumulation,
      v.cumulative_origin, v.snapshot_max_age_days, v.aggregation, v.ratio_source,
      v.direction, v.trajectory, v.decimals, v.counts_people, v.may_count_twice, v.allows_negative,
      EXISTS (SELECT 1 FROM indicator_component c WHERE c.indicator_version_id = v.id)
    FROM indicator i JOIN indicator_version v ON v.indicator_id = i.id AND v.is_current = 1
    WHERE i.programme_id = @programmeId AND i.archived_at IS NULL
    ORDER BY i.ordinal, i.id`);

const levelRows = preparedRows<[versionId: number, id: number, code: string, ordinal: number]>(`
    SELECT v.id, e.id, e.code, e.ordinal
    FROM indicator i
    JOIN indicator_version v ON v.indicator_id = i.id AND v.is_current = 1
    JOIN indicator_level e ON e.indicator_version_id = v.id
    WHERE i.programme_id = @programmeId AND i.archived_at IS NULL
    ORDER BY e.ordinal`);
