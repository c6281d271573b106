import type { Queryable } from '../../open';
import { indicator, indicatorLevel, indicatorVersion } from '../../schema/indicator';
import { result } from '../../schema/result';
import { required } from '../required';
import { indicators } from './indicators';
import { results } from './results';

export interface InsertedIndicator {
  readonly id: number;
  readonly versionId: number;
  readonly levelIds: ReadonlyMap<string, number>;
}

/** The themes and the indicators under them, by code. */
export function insertFramework(tx: Queryable, programmeId: number) {
  const resultIds = new Map<string, number>();
  results.forEach((row, ordinal) => {
    const values = { programmeId, level: 'outcome' as const, ordinal, ...row };
    resultIds.set(row.code, tx.insert(result).values(values).returning({ id: result.id }).get().id);
  });
  const byCode = new Map<string, InsertedIndicator>();
  indicators.forEach((seed, ordinal) => {
    const { code, result: resultCode, levels = [], ...version } = seed;
    const { id } = tx
      .insert(indicator)
      .values({
        programmeId,
        resultId: required(resultIds, resultCode),
        code,
        ordinal,
        // The programme's reporting plan was not published: nothing is late and nothing is missing.
        isPlanKnown: false,
      })
      .returning({ id: indicator.id })
      .get();
    const { id: versionId } = tx
      .insert(indicatorVersion)
      .values({
        indicatorId: id,
        version: 1,
        isCurrent: true,
        trajectory: 'none',
        mayCountTwice: seed.countsPeople ?? false,
        ...version,
      })
      .returning({ id: indicatorVersion.id })
      .get();
    const levelIds = new Map<string, number>();
    levels.forEach((level, levelOrdinal) => {
      const values = { indicatorVersionId: versionId, ordinal: levelOrdinal, ...level };
      const row = tx.insert(indicatorLevel).values(values).returning({ id: indicatorLevel.id });
      levelIds.set(level.code, row.get().id);
    });
    byCode.set(code, { id, versionId, levelIds });
  });
  return { resultIds, indicators: byCode };
}
