import { mostWithDecimals } from '@/lib/figures/roll-up/may-add';
import { approvedValues, cautionOf, fractionsOf, sizeOf } from './sum-row';

/** A value with what was asked of it. */
function told(unapproved: 0 | 1): string {
  return `asked.indicator_id, asked.way, asked.adds, time.is_before, time.rank, time.chain,
    o.combination_id, o.place_id, o.period_id, o.organisation_id,
    o.indicator_version_id = asked.version_id AS is_current,
    ${cautionOf('o.value_state')} AS caution, ${unapproved} AS unapproved,
    o.value, o.numerator, o.denominator, o.level_id, o.reached_on`;
}

/** The key of a value says "none" in this form (`orNone`). */
function orNone(column: string): string {
  return `CASE WHEN ${column} IS NULL THEN 0 ELSE ${column} END`;
}

const hasValue = "value_state NOT IN ('not-collected', 'not-applicable')";

/** What stands: a submitted value in place of the approved one with its key. */
const standing = `
  submitted AS MATERIALIZED (
    SELECT ${told(1)}, o.source_id, o.value_state
    FROM asked
    CROSS JOIN time ON time.is_before = 0 OR asked.way = 'share'
    CROSS JOIN observation AS o ON o.indicator_id = asked.indicator_id
      AND o.period_id = time.period_id
      AND o.combination_id IN (SELECT combination_id FROM split)
      AND o.review_state = 'submitted' AND o.is_used = 1
    WHERE @withSubmitted
  ),
  replaced (id) AS MATERIALIZED (
    SELECT o.id FROM submitted
    CROSS JOIN observation AS o ON o.indicator_id = submitted.indicator_id
      AND o.period_id = submitted.period_id
      AND o.place_id = submitted.place_id
      AND o.combination_id = submitted.combination_id
      AND ${orNone('o.organisation_id')} = ${orNone('submitted.organisation_id')}
      AND ${orNone('o.source_id')} = ${orNone('submitted.source_id')}
      AND o.review_state = 'approved'
  ),
  told AS (
    SELECT ${told(0)}
    ${approvedValues}
    WHERE o.id NOT IN (SELECT id FROM replaced)
    UNION ALL
    SELECT indicator_id, way, adds, is_before, rank, chain, combination_id, place_id, period_id,
      organisation_id, is_current, caution, unapproved, value, numerator, denominator, level_id,
      reached_on
    FROM submitted WHERE ${hasValue}
  )`;

/**
 * By cell. As there is one `min`, columns that are in no sum are those of the row in which it was
 * found: what was told for all organisations, where it was.
 */
const cells = `
  cell AS (
    SELECT indicator_id, way, adds, combination_id, place_id, period_id, is_before, rank, chain,
      min(coalesce(organisation_id, 0)) AS first_teller,
      count(*) AS tellings, count(organisation_id) AS by_organisations,
      count(DISTINCT coalesce(organisation_id, 0)) AS tellers,
      count(value) AS numbers, count(denominator) AS ratios,
      sum(value) AS value_sum, sum(numerator) AS numerator_sum, sum(denominator) AS denominator_sum,
      sum(is_current) AS current_sum, sum(caution) AS caution_sum, sum(unapproved) AS unapproved_sum,
      sum(${sizeOf('told')}) AS size, sum(${fractionsOf('told')}) AS fractions,
      is_current, caution, unapproved, value, numerator, denominator, level_id, reached_on
    FROM told
    GROUP BY indicator_id, combination_id, place_id, period_id
  ),
  one AS (SELECT *, tellings > 1 AND by_organisations = tellings AS is_together FROM cell)`;

/** Of what several told together, else of the only one or of the one for all of them. */
function either(together: string, one: string): string {
  return `iif(is_together, ${together}, ${one}) AS ${one}`;
}

const doAdd = `CASE adds WHEN 'number' THEN numbers = tellings WHEN 'ratio' THEN ratios = tellings
  ELSE 0 END`;
/** SQL: the sum of doubles is the decimal one. */
export const isExact = `iif(fractions = 0, size <= ${Number.MAX_SAFE_INTEGER}, size <= ${mostWithDecimals})`;

/**
 * SQL: of every cell, one value, as `told_once`: that of its only teller, that of all organisations, or
 * what several told together. It is unclear where someone told it twice, or where theirs do not add.
 */
export const cellValues = `${standing}, ${cells},
  told_once AS (
    SELECT indicator_id, way, adds, combination_id, place_id, period_id, is_before, rank, chain,
      first_teller, tellers,
      ${either('current_sum = tellings', 'is_current')}, ${either('caution_sum', 'caution')},
      ${either('unapproved_sum', 'unapproved')}, is_together, size, fractions,
      tellings > tellers OR (is_together AND NOT (${doAdd} AND ${isExact})) AS is_unclear,
      ${either('value_sum', 'value')}, ${either('numerator_sum', 'numerator')},
      ${either('denominator_sum', 'denominator')}, level_id, reached_on
    FROM one
  )`;
