import { groupBy } from '@/lib/group-by';
import type { HintedValue, HintQuestion } from '@/lib/hint/value-hints';
import type {
  Accumulation,
  CumulativeOrigin,
  Direction,
  IndicatorKind,
  RatioSource,
} from '@/lib/indicator/vocabulary';
import type { ReviewState } from '@/lib/observation/review-state';
import type { StoredValueState } from '@/lib/observation/value-state';
import type { Frequency } from '@/lib/period/vocabulary';
import type { Queryable } from '../open';
import { preparedRows } from '../prepared';

/** A value that stands in a cell: the one being worked on, else the approved one. */
export interface HintedRow {
  readonly id: number;
  readonly indicatorId: number;
  readonly organisationId: number | null;
  readonly sourceId: number | null;
  readonly category: string;
  readonly reviewState: ReviewState;
  readonly said: HintedValue & { readonly state: StoredValueState };
}

interface Asked {
  readonly placeId: number;
  readonly periodId: number;
  /** Ids, as JSON. */
  readonly indicators: string;
}

/** The approved value of a cell comes before the one that is being worked on. */
export function hintedRows(db: Queryable, asked: Asked): HintedRow[] {
  return valueRows(db, { ...asked }).map((row) => ({
    id: row[0],
    indicatorId: row[1],
    organisationId: row[2],
    sourceId: row[3],
    category: row[4],
    reviewState: row[5],
    said: {
      state: row[6],
      value: row[7],
      numerator: row[8],
      denominator: row[9],
      sampleSize: row[10],
      population: row[11],
    },
  }));
}

type ValueRow = [
  id: number,
  indicatorId: number,
  organisationId: number | null,
  sourceId: number | null,
  category: string,
  reviewState: ReviewState,
  state: StoredValueState,
  value: number | null,
  numerator: number | null,
  denominator: number | null,
  sampleSize: number | null,
  population: number | null,
];

const valuesWhere = (state: string) =>
  `SELECT o.id AS id, o.indicator_id, o.organisation_id, o.source_id, c.key,
    o.review_state AS review_state, o.value_state, o.value, o.numerator, o.denominator, o.sample_size, o.population
  FROM json_each(@indicators) AS wanted
  CROSS JOIN observation AS o ON o.indicator_id = wanted.value AND o.period_id = @periodId
    AND o.place_id = @placeId AND o.review_state ${state}
  CROSS JOIN combination AS c ON c.id = o.combination_id`;

// Word for word the conditions of two indexes, or they are not used.
const valueRows = preparedRows<ValueRow>(`
  SELECT * FROM (
    ${valuesWhere("= 'approved'")}
    UNION ALL
    ${valuesWhere("IN ('draft', 'submitted', 'returned')")}
  ) ORDER BY review_state <> 'approved', id`);

type HintRule = HintQuestion['rule'] & { readonly ratioSource: RatioSource | null };

/** By indicator, under its current version. */
export function hintRules(db: Queryable, indicators: string): Map<number, HintRule> {
  const rows = ruleRows(db, { indicators });
  return new Map(
    rows.map(
      ([id, kind, accumulation, cumulativeOrigin, direction, decimals, negative, source]) => [
        id,
        {
          kind,
          accumulation,
          cumulativeOrigin,
          direction,
          decimals,
          allowsNegative: negative === 1,
          ratioSource: source,
        },
      ],
    ),
  );
}

const ruleRows = preparedRows<
  [
    indicatorId: number,
    kind: IndicatorKind,
    accumulation: Accumulation,
    cumulativeOrigin: CumulativeOrigin | null,
    direction: Direction,
    decimals: number,
    allowsNegative: 0 | 1,
    ratioSource: RatioSource | null,
  ]
>(`
  SELECT indicator_id, kind, accumulation, cumulative_origin, direction, decimals, allows_negative,
    ratio_source
  FROM indicator_version
  WHERE is_current = 1 AND indicator_id IN (SELECT value FROM json_each(@indicators))`);

/** By indicator, what is aimed at in a place for its whole phase, where that is a number. */
export function phaseTargets(
  db: Queryable,
  asked: Asked & { readonly phaseId: number | null },
): Map<number, number> {
  const { placeId, indicators, phaseId } = asked;
  return new Map(targetRows(db, { placeId, indicators, phaseId }));
}

const targetRows = preparedRows<[indicatorId: number, value: number]>(`
  SELECT indicator_id, value FROM target
  WHERE place_id = @placeId AND scope = 'phase' AND phase_id = @phaseId AND combination_id IS NULL
    AND replaced_at IS NULL AND value IS NOT NULL
    AND indicator_id IN (SELECT value FROM json_each(@indicators))
  ORDER BY id`);

/** The categories in which the plan expects parts of a row, in their order. */
export function plannedParts(
  db: Queryable,
  asked: Asked & { readonly phaseId: number | null; readonly frequency: Frequency },
): (row: Pick<HintedRow, 'indicatorId' | 'organisationId' | 'sourceId'>) => readonly string[] {
  const { placeId, indicators, phaseId, frequency } = asked;
  const rows = partRows(db, { placeId, indicators, phaseId, frequency });
  const byRow = groupBy(
    rows,
    ([indicatorId, organisationId]) => `${indicatorId} ${organisationId}`,
  );
  return ({ indicatorId, organisationId, sourceId }) =>
    sourceId === null
      ? (byRow.get(`${indicatorId} ${organisationId}`) ?? []).map(([, , category]) => category)
      : [];
}

const partRows = preparedRows<
  [indicatorId: number, organisationId: number | null, category: string]
>(`
  SELECT e.indicator_id, e.organisation_id, c.key
  FROM plan_entry AS e JOIN combination AS c ON c.breakdown_id = e.breakdown_id
  WHERE e.place_id = @placeId AND e.phase_id = @phaseId AND e.frequency = @frequency
    AND e.indicator_id IN (SELECT value FROM json_each(@indicators)) AND c.key <> ''
    AND NOT EXISTS (
      SELECT 1 FROM combination_category AS x JOIN category AS y ON y.id = x.category_id
      WHERE x.combination_id = c.id AND y.archived_at IS NOT NULL)
  ORDER BY c.id`);
