import type { PhasePeriod } from '@/lib/figures/roll-up/phase-periods';
import type { StandingSum } from '@/lib/figures/roll-up/standing-sum';
import type { Way } from '@/lib/figures/roll-up/way';
import type { StoredValueState } from '@/lib/observation/value-state';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';

export interface SumsQuestion {
  readonly indicators: readonly {
    readonly id: number;
    readonly versionId: number;
    readonly way: Way;
  }[];
  /** By combination, the key of its categories. */
  readonly combinations: ReadonlyMap<number, string>;
  readonly periods: readonly PhasePeriod[];
}

/**
 * The approved values of every indicator and place, put together over the periods of a phase. It
 * reads `observation_standing` alone, and in it only the periods and categories asked.
 */
export function standingSums(
  db: Queryable,
  { indicators, combinations, periods }: SumsQuestion,
): Map<number, StandingSum[]> {
  const rows = sumRows(db, {
    asked: JSON.stringify(indicators.map(({ id, way, versionId }) => [id, way, versionId])),
    split: JSON.stringify([...combinations.keys()]),
    time: JSON.stringify(
      periods.map(({ id, isBefore, rank, chain }) => [id, Number(isBefore), rank, chain]),
    ),
  });
  return byIndicator(rows, combinations);
}

/** How many values are in each cautious state, in one number: there are never a million of them. */
const estimated = 1_000_000;
const provisional = estimated * estimated;

function cautious(states: number): StoredValueState {
  if (states >= provisional) return 'provisional';
  if (states >= estimated) return 'estimated';
  return states > 0 ? 'break' : 'reported';
}

type Sum = number | null;
type SumRow = [
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
  states: number,
  rank: number,
  periodId: number,
  state: StoredValueState,
  value: number | null,
  numerator: number | null,
  denominator: number | null,
  levelId: number | null,
  reachedOn: string | null,
];

function hasDecimals(number: string): string {
  return `${number} <> CAST(${number} AS INTEGER)`;
}

const sumRows = preparedRows<SumRow>(`
    WITH
      asked (indicator_id, way, version_id) AS MATERIALIZED (
        SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(@asked)
      ),
      time (period_id, is_before, rank, chain) AS MATERIALIZED (
        SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(@time)
      )
    SELECT asked.indicator_id, o.combination_id, o.place_id, time.is_before,
      count(*), sum(o.indicator_version_id = asked.version_id),
      count(*) * sum(time.chain * time.chain) = sum(time.chain) * sum(time.chain),
      count(o.value), count(o.denominator),
      sum(o.value), sum(o.numerator), sum(o.denominator),
      total(abs(coalesce(o.numerator, o.value))) + total(o.denominator),
      total(${hasDecimals('coalesce(o.numerator, o.value)')}) + total(${hasDecimals('o.denominator')}),
      sum(CASE o.value_state WHEN 'reported' THEN 0 WHEN 'break' THEN 1
        WHEN 'estimated' THEN ${estimated} ELSE ${provisional} END),
      max(time.rank), o.period_id, o.value_state,
      o.value, o.numerator, o.denominator, o.level_id, o.reached_on
    FROM asked
    CROSS JOIN json_each(@split) AS split
    CROSS JOIN time ON time.is_before = 0 OR asked.way = 'share'
    CROSS JOIN observation AS o ON o.combination_id = split.value
      AND o.indicator_id = asked.indicator_id
      AND o.period_id = time.period_id
      AND o.review_state = 'approved' AND o.is_used = 1
      AND o.value_state NOT IN ('not-collected', 'not-applicable')
    GROUP BY asked.indicator_id, o.combination_id, o.place_id, time.is_before,
      CASE asked.way WHEN 'each' THEN time.period_id END`);

function byIndicator(
  rows: readonly SumRow[],
  combinations: ReadonlyMap<number, string>,
): Map<number, StandingSum[]> {
  const sums = new Map<number, StandingSum[]>();
  for (const row of rows) {
    const list = sums.get(row[0]);
    const sum = sumOf(row, combinations.get(row[1]) ?? '', list?.length ?? 0);
    if (list) list.push(sum);
    else sums.set(row[0], [sum]);
  }
  return sums;
}

function sumOf(row: SumRow, categoryKey: string, position: number): StandingSum {
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
    latest: {
      periodId: row[16],
      state: row[17],
      value: row[18],
      numerator: row[19],
      denominator: row[20],
      levelId: row[21],
      reachedOn: row[22],
      weight: null,
      words: null,
    },
  };
}
