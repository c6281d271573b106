import type { Queryable } from './open';
import { says } from './testing-framework';
import { anIndicator } from './testing-indicator';
import type { RandomIndicator } from './testing-random-indicator';
import type { RandomSetting } from './testing-random-setting';

/** The same indicators, so that most of them may be added: the first one's rule, told in numbers. */
export function asAddends(drawn: readonly RandomIndicator[]): RandomIndicator[] {
  return drawn.map((one) => {
    const { accumulation, cumulativeOrigin, snapshotMaxAgeDays, kind } = drawn[0]?.rule ?? one.rule;
    const isAmount = kind === 'amount';
    return {
      ...one,
      rule: {
        ...{ accumulation, cumulativeOrigin, snapshotMaxAgeDays, ratioSource: null, levels: [] },
        kind: isAmount ? 'amount' : 'count',
        aggregation: 'sum',
        currency: isAmount ? 'MAD' : null,
        decimals: isAmount ? 2 : 0,
      },
    };
  });
}

/** Writes an indicator that adds these; where they do not go together, all the same. */
export function writeRandomSum(
  db: Queryable,
  { programmeId, resultId }: Pick<RandomSetting, 'programmeId' | 'resultId'>,
  code: string,
  componentIds: readonly number[],
  { rule }: RandomIndicator,
): number {
  const { kind, currency, accumulation, cumulativeOrigin } = rule;
  const isNumber = kind === 'count' || kind === 'amount';
  return anIndicator(db, {
    ...{ programmeId, resultId, code, currency, accumulation, cumulativeOrigin },
    kind: isNumber ? kind : 'count',
    overlapNote: says('Counted once'),
    components: componentIds,
  });
}
