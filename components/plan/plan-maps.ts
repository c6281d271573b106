import type { PlanGrid } from '@/lib/api/framework/plan-schema';
import type { PlanProblem } from './plan-problems';

/** How many values stand in a cell, by indicator, then by place. */
export function observedCells({
  observed,
}: Pick<PlanGrid, 'observed'>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const rows = new Map<string, Map<string, number>>();
  for (const { indicator, place, values } of observed) {
    const row = rows.get(indicator) ?? new Map<string, number>();
    rows.set(indicator, row.set(place, values));
  }
  return rows;
}

/** By the code of an indicator, the keys of its wrong places, a line each. */
export function wrongPlaces(problems: readonly PlanProblem[]): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const { indicator, place } of problems) {
    const before = rows.get(indicator);
    rows.set(indicator, before === undefined ? place : `${before}\n${place}`);
  }
  return rows;
}
