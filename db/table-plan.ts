import type { Queryable } from './open';
import type { PeriodRow } from './queries/list-periods';
import { listPlannedCells, type PlannedCell } from './queries/list-planned-cells';

interface Asked {
  readonly placeId: number;
  readonly period: Pick<PeriodRow, 'phaseId' | 'frequency'>;
  readonly indicatorId: number;
  readonly category: string;
}

/**
 * Who the plan expects a value from in a cell, null standing for nobody named; none where it expects no
 * value. What it says of a place, phase and frequency is read once.
 */
export function plannedReporters(db: Queryable, programmeId: number) {
  const known = new Map<string, ReadonlyMap<string, readonly (string | null)[]>>();
  return ({ placeId, period, indicatorId, category }: Asked): readonly (string | null)[] => {
    const { phaseId, frequency } = period;
    const key = `${placeId} ${phaseId} ${frequency}`;
    const cells =
      known.get(key) ??
      reportersByCell(listPlannedCells(db, { programmeId, placeId, phaseId, frequency }));
    known.set(key, cells);
    return cells.get(`${indicatorId} ${category}`) ?? [];
  };
}

function reportersByCell(cells: readonly PlannedCell[]): Map<string, (string | null)[]> {
  const found = new Map<string, (string | null)[]>();
  for (const { indicatorId, category, organisation } of cells) {
    const key = `${indicatorId} ${category}`;
    const before = found.get(key);
    if (before) before.push(organisation);
    else found.set(key, [organisation]);
  }
  return found;
}
