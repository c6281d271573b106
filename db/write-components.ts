import { eq } from 'drizzle-orm';
import type { Queryable } from './open';
import { indicatorComponent } from './schema/indicator';

/** Writes what a version of a calculated indicator adds, in place of what it added before. */
export function writeComponents(
  tx: Queryable,
  indicatorVersionId: number,
  componentIds: readonly number[],
): void {
  tx.delete(indicatorComponent)
    .where(eq(indicatorComponent.indicatorVersionId, indicatorVersionId))
    .run();
  for (const componentId of componentIds) {
    tx.insert(indicatorComponent).values({ indicatorVersionId, componentId }).run();
  }
}
