import { eq, sql } from 'drizzle-orm';
import type { Queryable } from './open';
import type { PlanReferences } from './queries/plan-references';
import type { PlanCell } from './read-plan-cells';
import { planEntry } from './schema/plan';

interface Rewritten extends PlanCell {
  readonly before: readonly { readonly id: number }[];
}

/** Well under the number of parameters that a statement takes. */
const rowsAtOnce = 500;

/** Takes out what the cells expected before, and puts in what they expect now. */
export function writePlanCells(
  tx: Queryable,
  { organisations, breakdowns }: PlanReferences,
  phaseId: number,
  cells: readonly Rewritten[],
): void {
  const takeOut = tx
    .delete(planEntry)
    .where(eq(planEntry.id, sql.placeholder('id')))
    .prepare();
  for (const { id } of cells.flatMap(({ before }) => before)) takeOut.run({ id });
  const rows = cells.flatMap(({ indicatorId, placeId, entries }) =>
    entries.flatMap(({ frequency, organisation, breakdown }) => {
      const breakdownId = breakdowns.get(breakdown);
      const organisationId = organisation === null ? null : organisations.get(organisation);
      return breakdownId === undefined
        ? []
        : { indicatorId, placeId, phaseId, frequency, organisationId, breakdownId };
    }),
  );
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    tx.insert(planEntry)
      .values(rows.slice(at, at + rowsAtOnce))
      .run();
  }
}
