import { breakdownFacts } from '@/lib/figures/breakdown-facts';
import type { Queryable } from '../../open';
import { snapshotBreakdowns } from '../snapshot-breakdowns';

/** A combination of categories, and what it is a part of. */
export interface CategoryPart {
  readonly combinationId: number;
  /** Empty for the total. */
  readonly key: string;
  /** The exclusive breakdown whose parts make a total; null where its parts overlap or are too many. */
  readonly whole: {
    readonly breakdownId: number;
    /** How many parts a complete set has. */
    readonly keys: number;
  } | null;
  /** Its number among those that a complete set does not ask for; null for one of a complete set. */
  readonly extra: number | null;
}

/** A set of parts is written as the bits of one number. */
const mostExtra = 52;

/** Every combination of a programme. */
export function categoryParts(db: Queryable, programmeId: number): CategoryPart[] {
  const splits = snapshotBreakdowns(db, programmeId);
  const facts = breakdownFacts(splits);
  const extras = new Map<number, number>();
  return splits.combinations.map(({ id, breakdownId, key }) => {
    const own = facts.get(breakdownId);
    const isSpecified = own?.specifiedKeys.includes(key) ?? true;
    const extra = isSpecified ? null : (extras.get(breakdownId) ?? 0);
    if (extra !== null) extras.set(breakdownId, extra + 1);
    const isPart = own?.isExclusive === true && (extra ?? 0) < mostExtra;
    return {
      combinationId: id,
      key,
      whole: isPart ? { breakdownId, keys: own.specifiedKeys.length } : null,
      extra,
    };
  });
}
