import { and, eq, isNull } from 'drizzle-orm';
import type { Aim } from '@/lib/target/aim-problem';
import type { Queryable } from '../open';
import { indicatorLevel } from '../schema/indicator';
import { baseline, target } from '../schema/plan';

interface AimRow extends Aim {
  readonly levelId: number | null;
}

/** The baselines of an indicator and its targets in force, as they are measured by its rule. */
export function listAims(db: Queryable, indicatorId: number): AimRow[] {
  const baselines = db
    .select({
      value: baseline.value,
      numerator: baseline.numerator,
      denominator: baseline.denominator,
      levelId: baseline.levelId,
      level: indicatorLevel.code,
      words: baseline.words,
    })
    .from(baseline)
    .leftJoin(indicatorLevel, eq(indicatorLevel.id, baseline.levelId))
    .where(eq(baseline.indicatorId, indicatorId))
    .all();
  const targets = db
    .select({
      value: target.value,
      levelId: target.levelId,
      level: indicatorLevel.code,
      words: target.words,
    })
    .from(target)
    .leftJoin(indicatorLevel, eq(indicatorLevel.id, target.levelId))
    .where(and(eq(target.indicatorId, indicatorId), isNull(target.replacedAt)))
    .all();
  return [...baselines, ...targets];
}
