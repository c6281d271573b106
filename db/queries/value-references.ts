import { and, eq, isNull, sql } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import { groupBy } from '@/lib/group-by';
import type {
  Accumulation,
  Direction,
  IndicatorKind,
  RatioSource,
} from '@/lib/indicator/vocabulary';
import type { ValueRule } from '@/lib/observation/value-problem';
import type { Queryable } from '../open';
import { prepared, preparedRows } from '../prepared';
import { combination } from '../schema/dimension';
import { organisation } from '../schema/organisation';
import { source } from '../schema/source';
import { cellKey } from './list-standing-values';

export interface IndicatorRule extends ValueRule {
  readonly indicatorId: number;
  readonly versionId: number;
  readonly code: string;
  readonly currency: string | null;
  readonly accumulation: Accumulation;
  readonly direction: Direction;
  readonly levels: readonly { readonly id: number; readonly code: string }[];
  /** It adds other indicators: targets may be set for it, and no value given. */
  readonly isCalculated: boolean;
}

/** What the codes of a reported value mean in one programme. */
export interface ValueReferences {
  readonly indicators: ReadonlyMap<string, IndicatorRule>;
  readonly combinations: ReadonlyMap<string, number>;
  readonly organisations: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
}

/** What is looked up, where that is less than all there is. */
interface Named {
  readonly indicators: readonly string[];
  readonly categories: readonly string[];
  /** Whether any value names an organisation or a source. */
  readonly withReporters: boolean;
}

/** The indicators of a programme that take values now, by code, each under its current version. */
export function valueReferences(
  db: Queryable,
  programmeId: number,
  named: Named | null = null,
): ValueReferences {
  const coded = <T extends { id: number; code: string }>(rows: T[]) =>
    new Map(rows.map(({ id, code }) => [code, id]));
  const { withReporters } = named ?? { withReporters: true };
  return {
    indicators: new Map(
      indicatorRules(db, programmeId, named?.indicators ?? null).map((rule) => [rule.code, rule]),
    ),
    combinations: coded(
      named
        ? theseCombinations(db).all({ programmeId, keys: JSON.stringify(named.categories) })
        : combinationsOf(db).all({ programmeId }),
    ),
    organisations: coded(withReporters ? organisationsOf(db).all({ programmeId }) : []),
    sources: coded(withReporters ? sourcesOf(db).all({ programmeId }) : []),
  };
}

const programmeAsked = sql.placeholder('programmeId');

const combinationsOf = prepared((db) =>
  db
    .select({ id: combination.id, code: combination.key })
    .from(combination)
    .where(eq(combination.programmeId, programmeAsked))
    .prepare(),
);

const theseCombinations = prepared((db) =>
  db
    .select({ id: combination.id, code: combination.key })
    .from(combination)
    .where(
      and(
        eq(combination.programmeId, programmeAsked),
        sql`${combination.key} IN (SELECT value FROM json_each(${sql.placeholder('keys')}))`,
      ),
    )
    .prepare(),
);

const organisationsOf = prepared((db) =>
  db
    .select({ id: organisation.id, code: organisation.code })
    .from(organisation)
    .where(and(eq(organisation.programmeId, programmeAsked), isNull(organisation.archivedAt)))
    .prepare(),
);

const sourcesOf = prepared((db) =>
  db
    .select({ id: source.id, code: source.code })
    .from(source)
    .where(eq(source.programmeId, programmeAsked))
    .prepare(),
);

function indicatorRules(
  db: Queryable,
  programmeId: number,
  codes: readonly string[] | null,
): IndicatorRule[] {
  const rows = codes
    ? theseRules(db, { programmeId, codes: JSON.stringify(codes) })
    : allRules(db, { programmeId });
  const haveLevels = rows.some(([, , , kind]) => kind === 'score' || kind === 'milestone');
  const levels = groupBy(
    haveLevels ? levelRows(db, { programmeId }) : [],
    ([versionId]) => versionId,
  );
  return rows.map((row) => ruleOf(row, levels.get(row[1]) ?? []));
}

type RuleRow = [
  indicatorId: number,
  versionId: number,
  code: string,
  kind: IndicatorKind,
  ratioSource: RatioSource | null,
  decimals: number,
  allowsNegative: number,
  countsPeople: number,
  currency: string | null,
  accumulation: Accumulation,
  direction: Direction,
  isCalculated: number,
];
type LevelRow = [versionId: number, id: number, code: string];

function ruleOf(row: RuleRow, levels: readonly LevelRow[]): IndicatorRule {
  return {
    indicatorId: row[0],
    versionId: row[1],
    code: row[2],
    kind: row[3],
    ratioSource: row[4],
    decimals: row[5],
    allowsNegative: row[6] === 1,
    countsPeople: row[7] === 1,
    currency: row[8],
    accumulation: row[9],
    direction: row[10],
    isCalculated: row[11] === 1,
    levels: levels.map(([, id, code]) => ({ id, code })),
  };
}

const ofProgramme = `FROM indicator i
  JOIN indicator_version v ON v.indicator_id = i.id AND v.is_current = 1
  WHERE i.programme_id = @programmeId AND i.archived_at IS NULL`;

const ruleColumns = `SELECT i.id, v.id, i.code, v.kind, v.ratio_source, v.decimals,
  v.allows_negative, v.counts_people, v.currency, v.accumulation, v.direction,
  EXISTS (SELECT 1 FROM indicator_component c WHERE c.indicator_version_id = v.id)`;

const allRules = preparedRows<RuleRow>(`${ruleColumns} ${ofProgramme}`);

const theseRules = preparedRows<RuleRow>(
  `${ruleColumns} ${ofProgramme} AND i.code IN (SELECT value FROM json_each(@codes))`,
);

const levelRows = preparedRows<LevelRow>(`SELECT v.id, e.id, e.code
  FROM indicator_level e JOIN indicator_version v ON v.id = e.indicator_version_id
  WHERE v.is_current = 1 AND v.indicator_id IN (
    SELECT id FROM indicator WHERE programme_id = @programmeId AND archived_at IS NULL)
  ORDER BY e.ordinal`);

interface CellCodes {
  readonly indicator: string;
  readonly category: string;
  readonly organisation: string | null;
  readonly source: string | null;
}

export interface CellReference {
  readonly rule: IndicatorRule;
  readonly combinationId: number;
  readonly organisationId: number | null;
  readonly sourceId: number | null;
  /** Tells the cell apart from the others of its place and period. */
  readonly key: string;
}

/** What the codes of one value stand for; throws `invalid` at the one that is unknown or takes none. */
export function resolveCell(
  { indicators, combinations, organisations, sources }: ValueReferences,
  codes: CellCodes,
  field: string,
): CellReference {
  const known = <T>(name: keyof CellCodes, words: string, found: T | undefined): T => {
    if (found !== undefined) return found;
    const [at, key] = [`${field}.${name}`, `observation.errors.${words}`];
    throw new AppError('invalid', { field: at, words: key });
  };
  const { indicator: code, category, organisation: reporter, source: origin } = codes;
  const rule = known('indicator', 'unknownIndicator', indicators.get(code));
  if (rule.isCalculated) known('indicator', 'calculatedIndicator', undefined);
  const ids = {
    indicatorId: rule.indicatorId,
    combinationId: known('category', 'unknownCategory', combinations.get(category)),
    organisationId:
      reporter === null
        ? null
        : known('organisation', 'unknownOrganisation', organisations.get(reporter)),
    sourceId: origin === null ? null : known('source', 'unknownSource', sources.get(origin)),
  };
  return { ...ids, rule, key: cellKey(ids) };
}
