import type { Queryable } from '../../open';
import { indicator, indicatorLevel, indicatorVersion } from '../../schema/indicator';
import { required } from '../required';
import type { IndicatorSeed } from './indicator-seed';

export interface InsertedIndicator {
  readonly id: number;
  /** Each version with the first day it holds for, the latest first. */
  readonly versions: readonly { readonly id: number; readonly validFrom: string }[];
  readonly levelIds: readonly number[];
}

/** Counted from phase III on in another way, so that its earlier values keep the first version. */
export const redefinedIndicator = 'D-102';
const redefinedFrom = '2020-01-01';

export function insertIndicators(
  tx: Queryable,
  programmeId: number,
  indicators: readonly IndicatorSeed[],
  resultIds: ReadonlyMap<string, number>,
): Map<string, InsertedIndicator> {
  const inserted = new Map<string, InsertedIndicator>();
  indicators.forEach((seed, ordinal) => {
    const { id } = tx
      .insert(indicator)
      .values({
        programmeId,
        resultId: required(resultIds, seed.result),
        code: seed.code,
        ordinal,
      })
      .returning({ id: indicator.id })
      .get();
    const isRedefined = seed.code === redefinedIndicator;
    const first = insertVersion(tx, id, seed, { version: 1, isCurrent: !isRedefined });
    const versions = [{ id: first.id, validFrom: '' }];
    let { levelIds } = first;
    if (isRedefined) {
      const second = insertVersion(tx, id, seed, {
        version: 2,
        isCurrent: true,
        validFrom: redefinedFrom,
        changeReason: 'Depuis la phase III, les visites à domicile sont comptées aussi.',
      });
      versions.unshift({ id: second.id, validFrom: redefinedFrom });
      levelIds = second.levelIds;
    }
    inserted.set(seed.code, { id, versions, levelIds });
  });
  return inserted;
}

type VersionFields = Pick<
  typeof indicatorVersion.$inferInsert,
  'version' | 'isCurrent' | 'validFrom' | 'changeReason'
>;

function insertVersion(
  tx: Queryable,
  indicatorId: number,
  seed: IndicatorSeed,
  fields: VersionFields,
) {
  const { level, frequency, breakdown, pattern, targets, stories, levels = [], ...meaning } = seed;
  const { id } = tx
    .insert(indicatorVersion)
    .values({ indicatorId, ...fields, ...meaning })
    .returning({ id: indicatorVersion.id })
    .get();
  const levelIds = levels.map((row, ordinal) => {
    const values = { indicatorVersionId: id, ordinal, ...row };
    return tx.insert(indicatorLevel).values(values).returning({ id: indicatorLevel.id }).get().id;
  });
  return { id, levelIds };
}
