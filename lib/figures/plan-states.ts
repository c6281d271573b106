import { groupBy } from '@/lib/group-by';
import {
  ownPlanState,
  type PlannedCell,
  type PlanState,
  planStateOfParts,
} from '@/lib/rollup/coverage';
import type { IsOvertaken } from './overtaken';
import type { PlaceTree } from './place-tree';

/** A phase by its id; null for the life of the programme. */
export type PhaseOrLife = number | null;

/** The reporting plan of one indicator against what was reported. */
export interface Plan {
  readonly isKnown: boolean;
  /** What is planned at a place and below it in a phase, and for one period of it where asked. */
  stateOf(placeId: number, phaseId: PhaseOrLife, periodId?: number): PlanState;
  isPlanned(placeId: number, phaseId: PhaseOrLife): boolean;
  /** Places below that are planned themselves or have planned places below them. */
  plannedChildren(placeId: number, phaseId: PhaseOrLife): readonly number[];
  /** Periods in which the place's own value is planned. */
  plannedPeriods(placeId: number, phaseId: number): readonly number[];
  readonly isOvertaken: IsOvertaken;
}

/** By phase, the planned cells of each place itself. */
export type PlannedCells = ReadonlyMap<number, ReadonlyMap<number, readonly PlannedCell[]>>;

const none: readonly PlannedCell[] = [];

export function planStates(
  tree: PlaceTree,
  isKnown: boolean,
  cells: PlannedCells,
  isOvertaken: IsOvertaken,
): Plan {
  const phases = new Map([...cells].map(([phaseId, own]) => [phaseId, planOfPhase(tree, own)]));
  const empty = planOfPhase(tree, new Map());
  let life: ReturnType<typeof planOfPhase> | null = null;
  const ofLife = () => {
    life ??= planOfPhase(tree, inAllPhases(cells));
    return life;
  };
  const at = (phaseId: PhaseOrLife) =>
    phaseId === null ? ofLife() : (phases.get(phaseId) ?? empty);
  return {
    isKnown,
    isOvertaken,
    stateOf: (placeId, phaseId, periodId) => at(phaseId).stateOf(placeId, periodId),
    isPlanned: (placeId, phaseId) => at(phaseId).withBelow(placeId).length > 0,
    plannedChildren: (placeId, phaseId) =>
      tree.childrenOf(placeId).filter((child) => at(phaseId).withBelow(child).length > 0),
    plannedPeriods: (placeId, phaseId) =>
      (cells.get(phaseId)?.get(placeId) ?? none).flatMap(({ period }) => period?.id ?? []),
  };
}

function inAllPhases(cells: PlannedCells): ReadonlyMap<number, readonly PlannedCell[]> {
  const own = [...cells.values()].flatMap((places) => [...places.values()].flat());
  return groupBy(own, ({ placeId }) => placeId);
}

function planOfPhase(tree: PlaceTree, ownCells: ReadonlyMap<number, readonly PlannedCell[]>) {
  const own = (placeId: number) => ownCells.get(placeId) ?? none;
  const withBelow = remembered((placeId: number): readonly PlannedCell[] => {
    const lower = tree.childrenOf(placeId).flatMap((child) => withBelow(child));
    return lower.length === 0 ? own(placeId) : [...own(placeId), ...lower];
  });
  const byPeriod = remembered((placeId: number) =>
    groupBy(withBelow(placeId), ({ period }) => period?.id ?? null),
  );
  const inPeriod = (placeId: number, periodId: number | undefined) =>
    periodId === undefined ? withBelow(placeId) : (byPeriod(placeId).get(periodId) ?? none);

  /** Where a place consists of one other, as a programme of one country, the parts of that one. */
  const planner = (placeId: number): number => {
    const [child, ...others] = tree.childrenOf(placeId);
    const isSame = child !== undefined && others.length === 0 && own(placeId).length === 0;
    return isSame ? planner(child) : placeId;
  };
  const stateOf = (placeId: number, periodId: number | undefined): PlanState => {
    const asked = planner(placeId);
    const mine = own(asked).filter(
      ({ period }) => periodId === undefined || period?.id === periodId,
    );
    if (mine.length > 0) return ownPlanState(mine);
    return planStateOfParts(
      (cell) => cell.coveredAt.some((at) => tree.pathOf(at).includes(placeId)),
      tree.childrenOf(asked).map((child) => ({ placeId: child, cells: inPeriod(child, periodId) })),
    );
  };
  const wholes = remembered((placeId: number) => stateOf(placeId, undefined));
  return {
    withBelow,
    stateOf: (placeId: number, periodId: number | undefined) =>
      periodId === undefined ? wholes(placeId) : stateOf(placeId, periodId),
  };
}

function remembered<T>(answer: (placeId: number) => T): (placeId: number) => T {
  const known = new Map<number, T>();
  return (placeId) => {
    const found = known.get(placeId);
    if (found !== undefined) return found;
    const fresh = answer(placeId);
    known.set(placeId, fresh);
    return fresh;
  };
}
