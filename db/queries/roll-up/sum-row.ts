import { decimal } from '@/lib/figures/roll-up/may-add';
import type { StandingSum } from '@/lib/figures/roll-up/standing-sum';
import type { StoredValueState } from '@/lib/observation/value-state';

type Sum = number | null;
export type SumRow = [
  indicatorId: number,
  combinationId: number,
  placeId: number,
  isBefore: number,
  values: number,
  ofCurrentVersion: number,
  isOneChain: number,
  numbers: number,
  ratios: number,
  sum: Sum,
  numeratorSum: Sum,
  denominatorSum: Sum,
  size: number,
  fractions: number,
  caution: number,
  unapproved: number,
  unclear: number,
  rank: number,
  periodId: number,
  cautionOfLatest: number,
  isLatestUnapproved: number,
  isTogether: number,
  value: number | null,
  numerator: number | null,
  denominator: number | null,
  levelId: number | null,
  reachedOn: string | null,
  ...made: MadeRow | [],
];
/** Of totals that were made of their parts. */
type MadeRow = [made: number, allParts: string | null, lacking: number, isLatestLacking: number];

/** How many values are in each cautious state, in one number: there are never a million of them. */
const estimated = 1_000_000;
const provisional = estimated * estimated;

/** SQL: the state of a value, so that it can be counted in a sum. */
export function cautionOf(state: string): string {
  return `CASE ${state} WHEN 'reported' THEN 0 WHEN 'break' THEN 1
    WHEN 'estimated' THEN ${estimated} ELSE ${provisional} END`;
}

function cautious(states: number): StoredValueState {
  if (states >= provisional) return 'provisional';
  if (states >= estimated) return 'estimated';
  return states > 0 ? 'break' : 'reported';
}

/** SQL: the numbers of a row without their signs, added. */
export function sizeOf(row: string): string {
  return `coalesce(abs(coalesce(${row}.numerator, ${row}.value)), 0)
    + coalesce(${row}.denominator, 0)`;
}

/** SQL: how many of the numbers of a row have decimals. */
export function fractionsOf(row: string): string {
  const isOne = (number: string) => `coalesce(${number} <> CAST(${number} AS INTEGER), 0)`;
  return `${isOne(`coalesce(${row}.numerator, ${row}.value)`)} + ${isOne(`${row}.denominator`)}`;
}

/** SQL: what was asked, as the first of its common tables. */
export const questionTables = `
  asked (indicator_id, way, version_id, adds, may_lack) AS MATERIALIZED (
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(@asked)
  ),
  time (period_id, is_before, rank, chain) AS MATERIALIZED (
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(@time)
  ),
  split (combination_id, is_asked, breakdown_id, needed, extra) AS MATERIALIZED (
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(@split)
  )`;

/** SQL: the approved values that were asked, as `o`, from `observation_standing` alone. */
export const approvedValues = `FROM asked
    CROSS JOIN split
    CROSS JOIN time ON time.is_before = 0 OR asked.way = 'share'
    CROSS JOIN observation AS o ON o.combination_id = split.combination_id
      AND o.indicator_id = asked.indicator_id
      AND o.period_id = time.period_id
      AND o.review_state = 'approved' AND o.is_used = 1
      AND o.value_state NOT IN ('not-collected', 'not-applicable')`;

/**
 * SQL: cells, of which each is one value of a place, a period and a category, put together over the
 * periods asked. With `made`, cells say too of what parts their totals were made.
 */
export function sumsOver(cells: string, made: 'made' | 'stated' = 'stated'): string {
  // Not by min and max: beside a second one, bare columns are no longer those of the latest value.
  const ofParts = 'count(parts), group_concat(DISTINCT parts), sum(is_lacking), is_lacking';
  return `
    SELECT indicator_id, combination_id, place_id, is_before,
      count(*), sum(is_current), count(*) * sum(chain * chain) = sum(chain) * sum(chain),
      count(value), count(denominator), sum(value), sum(numerator), sum(denominator),
      sum(size), sum(fractions), sum(caution), sum(unapproved), sum(is_unclear),
      max(rank), period_id, caution, unapproved, is_together,
      value, numerator, denominator, level_id, reached_on ${made === 'made' ? `, ${ofParts}` : ''}
    FROM (${cells})
    GROUP BY indicator_id, combination_id, place_id, is_before,
      CASE way WHEN 'each' THEN period_id END`;
}

/** By indicator; null where one of its cells cannot be told from its values put together. */
export function sumsByIndicator(
  rows: readonly SumRow[],
  combinations: ReadonlyMap<number, string>,
): Map<number, StandingSum[] | null> {
  const sums = new Map<number, StandingSum[] | null>();
  for (const row of rows) {
    const list = sums.get(row[0]);
    if (list === null) continue;
    if (row[16] > 0) sums.set(row[0], null);
    else {
      const sum = sumOf(row, combinations.get(row[1]) ?? '', list?.length ?? 0);
      if (list) list.push(sum);
      else sums.set(row[0], [sum]);
    }
  }
  return sums;
}

function sumOf(row: SumRow, categoryKey: string, position: number): StandingSum {
  // A sum of doubles where several told it; as it was told where one did.
  const number = row[21] === 1 ? decimalOrNull : (value: Sum) => value;
  return {
    position,
    placeId: row[2],
    categoryKey,
    isBefore: row[3] === 1,
    values: row[4],
    ofCurrentVersion: row[5],
    // All chains are the same exactly where the square of their mean is the mean of their squares.
    isOneChain: row[6] === 1,
    numbers: row[7],
    ratios: row[8],
    sum: row[9],
    numeratorSum: row[10],
    denominatorSum: row[11],
    size: row[12],
    fractions: row[13],
    state: cautious(row[14]),
    isUnapproved: row[15] > 0,
    made: madeOf(row),
    latest: {
      periodId: row[18],
      state: cautious(row[19]),
      isUnapproved: row[20] > 0,
      value: number(row[22]),
      numerator: number(row[23]),
      denominator: number(row[24]),
      levelId: row[25],
      reachedOn: row[26],
      weight: null,
      words: null,
    },
  };
}

function decimalOrNull(sum: Sum): Sum {
  return sum === null ? null : decimal(sum);
}

function madeOf(row: SumRow): StandingSum['made'] {
  const own = row.slice(27) as MadeRow | [];
  if (own.length === 0 || own[0] === 0) return null;
  const [made, allParts, lacking, isLatestLacking] = own;
  const isAlike = made === row[4] && allParts?.includes(',') === false;
  return {
    parts: isAlike ? allParts : null,
    isAtLeast: lacking > 0,
    isLatestAtLeast: isLatestLacking === 1,
  };
}
