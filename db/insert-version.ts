import type { IndicatorFields } from '@/lib/indicator/indicator-input';
import type { Queryable } from './open';
import { indicatorLevel, indicatorVersion } from './schema/indicator';
import { writeComponents } from './write-components';

type Version = typeof indicatorVersion.$inferInsert;
type Levels = IndicatorFields['levels'];

/**
 * Writes a version of an indicator with its levels, and of a calculated one with what it adds; returns
 * the version and the ids of its levels.
 */
export function insertVersion(
  tx: Queryable,
  columns: Version,
  levels: Levels,
  componentIds: readonly number[],
) {
  const { id } = tx
    .insert(indicatorVersion)
    .values(columns)
    .returning({ id: indicatorVersion.id })
    .get();
  writeComponents(tx, id, componentIds);
  return { id, levelIds: insertLevels(tx, id, levels) };
}

/** By code. Levels are numbered from 1, the lowest first. */
function insertLevels(tx: Queryable, indicatorVersionId: number, levels: Levels) {
  const ids = new Map<string, number>();
  for (const [at, level] of levels.entries()) {
    const { id } = tx
      .insert(indicatorLevel)
      .values({ indicatorVersionId, ordinal: at + 1, ...level })
      .returning({ id: indicatorLevel.id })
      .get();
    ids.set(level.code, id);
  }
  return ids;
}
