import type { StandingSum } from '@/lib/figures/roll-up/standing-sum';
import type { Basis } from '@/lib/observation/review-state';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';
import type { CategoryPart } from './category-parts';
import { cellValues, isExact } from './cell-values';
import { type SumsQuestion, sumParameters } from './standing-sums';
import {
  approvedValues,
  cautionOf,
  fractionsOf,
  questionTables,
  type SumRow,
  sizeOf,
  sumsByIndicator,
  sumsOver,
} from './sum-row';

interface PartsQuestion extends SumsQuestion {
  /** Every combination of the programme. */
  readonly parts: readonly CategoryPart[];
}

/**
 * As `standingSums`, for indicators of which no one may have stated the total of a cell: it is made of
 * the categories of one exclusive breakdown. null for an indicator of which one such cell needs its
 * single values: it was told by two breakdowns, by categories that overlap or are too many, some of
 * them lack where that makes no lower bound, one teller stated a total that is not another's, or one of
 * its values was told by two sources.
 */
export function sumsOfParts(
  db: Queryable,
  question: PartsQuestion,
): Map<number, StandingSum[] | null> {
  return sumsBy(partRows, db, question, {});
}

/** The same, where one category of a cell may hold several values, as with `sumsOfCells`. */
export function sumsOfPartsOfCells(
  db: Queryable,
  question: PartsQuestion,
  basis: Basis,
): Map<number, StandingSum[] | null> {
  const withSubmitted = Number(basis === 'with-unapproved');
  return sumsBy(partOfCellRows, db, question, { withSubmitted });
}

function sumsBy(
  rowsOf: typeof partRows,
  db: Queryable,
  question: PartsQuestion,
  more: Readonly<Record<string, number>>,
): Map<number, StandingSum[] | null> {
  const { indicators, combinations, parts } = question;
  if (indicators.length === 0) return new Map();
  const total = parts.find(({ key }) => key === '');
  if (!total) return new Map(indicators.map(({ id }) => [id, null]));
  const split = parts.map(({ combinationId, whole, extra }) => [
    combinationId,
    Number(combinations.has(combinationId)),
    whole?.breakdownId ?? null,
    whole?.keys ?? 0,
    extra,
  ]);
  const rows = rowsOf(db, {
    ...sumParameters(question),
    ...more,
    split: JSON.stringify(split),
    total: total.combinationId,
  });
  return sumsByIndicator(rows, combinations);
}

/** SQL: every approved value, each the only one of its cell. */
const valuesAlone = `
  each_value AS MATERIALIZED (
    SELECT asked.indicator_id, asked.way, asked.adds, asked.may_lack, split.combination_id,
      split.is_asked, split.breakdown_id, split.needed, split.extra, o.place_id, o.period_id,
      time.is_before, time.rank, time.chain, coalesce(o.organisation_id, 0) AS first_teller,
      1 AS tellers, o.indicator_version_id = asked.version_id AS is_current,
      ${cautionOf('o.value_state')} AS caution, 0 AS unapproved, 0 AS is_together, 0 AS is_unclear,
      ${sizeOf('o')} AS size, ${fractionsOf('o')} AS fractions,
      o.value, o.numerator, o.denominator
    ${approvedValues}
  )`;

const valuesOfCells = `${cellValues},
  each_value AS MATERIALIZED (
    SELECT told_once.*, asked.may_lack, split.is_asked, split.breakdown_id, split.needed, split.extra
    FROM told_once
    CROSS JOIN split ON split.combination_id = told_once.combination_id
    CROSS JOIN asked ON asked.indicator_id = told_once.indicator_id
  )`;

const isTotal = 'combination_id = @total';

/** SQL: every teller of a category is one who told the total. */
const isOfItsTellers = `total(${isTotal} AND first_teller = 0) > 0 OR count(*) = 1
  OR (max(tellers) = 1 AND min(first_teller) = max(first_teller))`;

const doNotAdd = `CASE adds WHEN 'number' THEN count(value) < count(*)
  WHEN 'ratio' THEN count(denominator) < count(*) ELSE 1 END`;

const lacks = 'total(extra IS NULL) < needed OR needed = 0';

/**
 * Where no total was told, the categories added; where one was, nothing but whether it says nothing of
 * what another teller told.
 */
const made = `
  made AS (
    SELECT indicator_id, way, place_id, period_id, is_before, rank, chain,
      sum(is_current) = count(*) AS is_current, sum(caution) AS caution,
      sum(unapproved) AS unapproved, sum(size) AS size, sum(fractions) AS fractions,
      sum(value) AS value, sum(numerator) AS numerator, sum(denominator) AS denominator,
      breakdown_id || ' ' || sum(CASE WHEN extra IS NULL THEN 0 ELSE 1 << extra END) AS parts,
      ${lacks} AS is_lacking,
      total(${isTotal}) AS has_total,
      count(DISTINCT combination_id) < count(*) OR CASE
        WHEN total(${isTotal}) THEN NOT (${isOfItsTellers})
        ELSE sum(is_unclear) OR ${doNotAdd} OR NOT (${isExact})
          OR count(breakdown_id) < count(*) OR min(breakdown_id) < max(breakdown_id)
          OR (NOT may_lack AND (${lacks}))
      END AS is_unclear
    FROM each_value
    GROUP BY indicator_id, place_id, period_id
  )`;

/** What several told together adds, so that none of these values is a level. */
function sumsOfEach(values: string): string {
  return `
    WITH ${questionTables}, ${values}, ${made}
    ${sumsOver(
      `
      SELECT indicator_id, way, combination_id, place_id, period_id, is_before, rank, chain,
        is_current, caution, unapproved, is_together, size, fractions, is_unclear,
        value, numerator, denominator, NULL AS level_id, NULL AS reached_on,
        NULL AS parts, 0 AS is_lacking
      FROM each_value WHERE is_asked
      UNION ALL
      SELECT indicator_id, way, @total, place_id, period_id, is_before, rank, chain,
        is_current, caution, unapproved, 1, size, fractions, is_unclear,
        value, numerator, denominator, NULL, NULL, parts, is_lacking
      FROM made WHERE NOT has_total OR is_unclear`,
      'made',
    )}`;
}

const partRows = preparedRows<SumRow>(sumsOfEach(valuesAlone));
const partOfCellRows = preparedRows<SumRow>(sumsOfEach(valuesOfCells));
