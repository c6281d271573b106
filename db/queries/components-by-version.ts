import { asc, eq, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { groupBy } from '@/lib/group-by';
import type { Queryable } from '../open';
import { indicator, indicatorComponent, indicatorVersion } from '../schema/indicator';

export interface Component {
  readonly versionId: number;
  readonly id: number;
  readonly code: string;
}

const component = alias(indicator, 'component');

/**
 * By version of a calculated indicator, those it adds, in their order. `which` is a condition on the
 * indicator and its version; versions that have none are not in the answer.
 */
export function componentsByVersion(
  db: Queryable,
  which: SQL | undefined,
): ReadonlyMap<number, readonly Component[]> {
  const rows = db
    .select({ versionId: indicatorVersion.id, id: component.id, code: component.code })
    .from(indicatorComponent)
    .innerJoin(indicatorVersion, eq(indicatorVersion.id, indicatorComponent.indicatorVersionId))
    .innerJoin(indicator, eq(indicator.id, indicatorVersion.indicatorId))
    .innerJoin(component, eq(component.id, indicatorComponent.componentId))
    .where(which)
    .orderBy(asc(component.ordinal), asc(component.id))
    .all();
  return groupBy(rows, ({ versionId }) => versionId);
}
