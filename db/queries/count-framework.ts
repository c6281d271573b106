import { and, count, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { baseline, planEntry, target } from '../schema/plan';

/** How many rows stand for each indicator of a programme, by its id. */
export interface FrameworkCounts {
  readonly planned: ReadonlyMap<number, number>;
  readonly baselines: ReadonlyMap<number, number>;
  /** Those in force. */
  readonly targets: ReadonlyMap<number, number>;
}

export function countFramework(db: Queryable, programmeId: number): FrameworkCounts {
  const counted = (table: typeof planEntry | typeof baseline | typeof target) => {
    const inForce = table === target ? isNull(target.replacedAt) : undefined;
    const rows = db
      .select({ id: indicator.id, rows: count() })
      .from(table)
      .innerJoin(indicator, eq(indicator.id, table.indicatorId))
      .where(and(eq(indicator.programmeId, programmeId), inForce))
      .groupBy(indicator.id)
      .all();
    return new Map(rows.map((row) => [row.id, row.rows]));
  };
  return {
    planned: counted(planEntry),
    baselines: counted(baseline),
    targets: counted(target),
  };
}
