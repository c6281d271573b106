import type { SnapshotIndex } from './index-snapshot';
import type { PlaceTree } from './place-tree';
import type { SnapshotObservation } from './snapshot';

type SilentState = 'not-collected' | 'not-applicable';

/** What was said in place of a value, at a place or below it. */
export interface Silence {
  inPhase(placeId: number, phaseId: number): SilentState | null;
  inPeriod(placeId: number, periodId: number): SilentState | null;
}

export function silenceOf(
  index: SnapshotIndex,
  tree: PlaceTree,
  observations: readonly Pick<SnapshotObservation, 'valueState' | 'placeId' | 'periodId'>[],
): Silence {
  const states = new Map<string, SilentState>();
  const note = (key: string, state: SilentState) => {
    if (states.get(key) !== 'not-collected') states.set(key, state);
  };
  for (const { valueState, placeId, periodId } of observations) {
    if (valueState !== 'not-collected' && valueState !== 'not-applicable') continue;
    const column = index.periods.get(periodId)?.column;
    for (const at of tree.countedAt(index.standingPlaceId(placeId))) {
      note(`${at} period ${periodId}`, valueState);
      if (column?.kind === 'phase') note(`${at} phase ${column.phaseId}`, valueState);
    }
  }
  return {
    inPhase: (placeId, phaseId) => states.get(`${placeId} phase ${phaseId}`) ?? null,
    inPeriod: (placeId, periodId) => states.get(`${placeId} period ${periodId}`) ?? null,
  };
}
