import type { PhasePeriod } from '@/lib/figures/roll-up/phase-periods';
import type { StandingSum } from '@/lib/figures/roll-up/standing-sum';
import type { Way } from '@/lib/figures/roll-up/way';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';
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

export interface SumsAsked {
  readonly id: number;
  readonly versionId: number;
  readonly way: Way;
  /** What several organisations told of one cell may be added: numbers, or the parts of ratios. */
  readonly adds: 'number' | 'ratio' | null;
  /** A total of which parts lack is a lower bound. */
  readonly mayLack: boolean;
}

export interface SumsQuestion {
  readonly indicators: readonly SumsAsked[];
  /** By combination, the key of its categories. */
  readonly combinations: ReadonlyMap<number, string>;
  readonly periods: readonly PhasePeriod[];
}

/** The question as the parameters of `questionTables`. */
export function sumParameters({ indicators, combinations, periods }: SumsQuestion) {
  return {
    asked: JSON.stringify(
      indicators.map(({ id, way, versionId, adds, mayLack }) => [
        id,
        way,
        versionId,
        adds,
        Number(mayLack),
      ]),
    ),
    split: JSON.stringify([...combinations.keys()].map((id) => [id])),
    time: JSON.stringify(
      periods.map(({ id, isBefore, rank, chain }) => [id, Number(isBefore), rank, chain]),
    ),
  };
}

/**
 * The approved values of every indicator and place, put together over the periods of a phase, where
 * each is the only one of its cell. It reads `observation_standing` alone, and in it only the periods
 * and categories asked.
 */
export function standingSums(
  db: Queryable,
  question: SumsQuestion,
): Map<number, StandingSum[] | null> {
  if (question.indicators.length === 0) return new Map();
  return sumsByIndicator(sumRows(db, sumParameters(question)), question.combinations);
}

const sumRows = preparedRows<SumRow>(`
  WITH ${questionTables}
  ${sumsOver(`
    SELECT asked.indicator_id, asked.way, o.combination_id, o.place_id, o.period_id,
      time.is_before, time.rank, time.chain, o.indicator_version_id = asked.version_id AS is_current,
      ${cautionOf('o.value_state')} AS caution, 0 AS unapproved, 0 AS is_unclear, 0 AS is_together,
      ${sizeOf('o')} AS size, ${fractionsOf('o')} AS fractions,
      o.value, o.numerator, o.denominator, o.level_id, o.reached_on
    ${approvedValues}`)}`);
