import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { IndicatorFields } from '@/lib/indicator/indicator-input';
import type { Queryable } from './open';
import { indicatorLevel } from './schema/indicator';
import { baseline, target } from './schema/plan';

type Levels = IndicatorFields['levels'];

interface Held {
  readonly id: number;
  readonly code: string;
}

/** Rewrites the levels of a version under which no value stands; those of one code stay one row. */
export function rewriteLevels(
  tx: Queryable,
  versionId: number,
  held: readonly Held[],
  levels: Levels,
): void {
  const gone = held.filter(({ code }) => !levels.some((level) => level.code === code));
  refuseAimedAt(
    tx,
    gone.map(({ id }) => id),
  );
  for (const { id } of gone) tx.delete(indicatorLevel).where(eq(indicatorLevel.id, id)).run();
  if (String(held.map(({ code }) => code)) === String(levels.map(({ code }) => code))) {
    for (const { id, code } of held) {
      const label = levels.find((level) => level.code === code)?.label;
      tx.update(indicatorLevel).set({ label }).where(eq(indicatorLevel.id, id)).run();
    }
    return;
  }
  // Out of the way first: two levels never have one number, not even in between.
  tx.update(indicatorLevel)
    .set({ ordinal: sql`-1 - ${indicatorLevel.ordinal}` })
    .where(eq(indicatorLevel.indicatorVersionId, versionId))
    .run();
  for (const [at, { code, label }] of levels.entries()) {
    const ordinal = at + 1;
    const own = held.find((one) => one.code === code);
    if (own) {
      tx.update(indicatorLevel).set({ ordinal, label }).where(eq(indicatorLevel.id, own.id)).run();
    } else {
      tx.insert(indicatorLevel)
        .values({ indicatorVersionId: versionId, ordinal, code, label })
        .run();
    }
  }
}

/** A baseline or target, an earlier one too, is told by the level it names. */
function refuseAimedAt(tx: Queryable, levelIds: readonly number[]): void {
  const named = [
    ...tx
      .select({ id: baseline.id })
      .from(baseline)
      .where(inArray(baseline.levelId, [...levelIds]))
      .all(),
    ...tx
      .select({ id: target.id })
      .from(target)
      .where(inArray(target.levelId, [...levelIds]))
      .all(),
  ];
  if (named.length === 0) return;
  throw new AppError('conflict', { field: 'levels', words: 'api.indicators.levelIsAimedAt' });
}

/** Baselines and targets in force follow their level, by its code, to a new version. */
export function carryAims(
  tx: Queryable,
  held: readonly Held[],
  levelIds: ReadonlyMap<string, number>,
): void {
  for (const { id, code } of held) {
    const levelId = levelIds.get(code);
    if (levelId === undefined) continue;
    tx.update(baseline).set({ levelId }).where(eq(baseline.levelId, id)).run();
    tx.update(target)
      .set({ levelId })
      .where(and(eq(target.levelId, id), isNull(target.replacedAt)))
      .run();
  }
}
