import type { PeriodFacts } from './ledger';

/** One value that the reporting plan asks for. */
export interface PlannedCell {
  readonly placeId: number;
  /** null: no stated time in the phase. */
  readonly period: PeriodFacts | null;
  /** Who is to report; null: anyone. */
  readonly organisationId: number | null;
  /** Its period is over, so that a value can be missing. */
  readonly isDue: boolean;
  readonly isReported: boolean;
  /** Said not to be collected: not missing, and not reported. */
  readonly isExplained: boolean;
  /** Places it lies in that state a total over it for the same time. */
  readonly coveredAt: readonly number[];
}

export interface Coverage {
  readonly reported: number;
  readonly planned: number;
  readonly of: 'places' | 'periods' | 'indicators';
}

/** What the plan asks of a place and of the places below it, for one phase or one period. */
export interface PlanState {
  readonly coverage: Coverage | null;
  /** Planned and due, with nothing said: in places that reported something. */
  readonly missingWhereReported: readonly PlannedCell[];
  readonly missing: readonly PlannedCell[];
  readonly reportedChildren: readonly number[];
  readonly plannedChildren: readonly number[];
}

const counted = (cell: PlannedCell) => cell.isDue || cell.isReported;
const isMissing = (cell: PlannedCell) => cell.isDue && !cell.isReported && !cell.isExplained;

/** Coverage of one place whose own value is planned, in periods. */
export function ownPlanState(own: readonly PlannedCell[]): PlanState {
  const cells = own.filter(counted);
  const reported = cells.filter(({ isReported }) => isReported).length;
  const missing = cells.filter(isMissing);
  return {
    coverage: cells.length > 0 ? { reported, planned: cells.length, of: 'periods' } : null,
    missing,
    missingWhereReported: missing,
    reportedChildren: [],
    plannedChildren: [],
  };
}

/** Coverage of a place by the places directly below it that the plan names, or places under them. */
export function planStateOfParts(
  isCovered: (cell: PlannedCell) => boolean,
  children: readonly { readonly placeId: number; readonly cells: readonly PlannedCell[] }[],
): PlanState {
  const isOpen = (cell: PlannedCell) => isMissing(cell) && !isCovered(cell);
  const planned = children
    .map(({ placeId, cells }) => ({ placeId, cells: cells.filter(counted) }))
    .filter(({ cells }) => cells.length > 0);
  const reported = planned.filter(({ cells }) => cells.some(({ isReported }) => isReported));
  return {
    coverage:
      planned.length > 0
        ? { reported: reported.length, planned: planned.length, of: 'places' }
        : null,
    missing: planned.flatMap(({ cells }) => cells.filter(isOpen)),
    missingWhereReported: reported.flatMap(({ cells }) => cells.filter(isOpen)),
    reportedChildren: reported.map(({ placeId }) => placeId),
    plannedChildren: planned.map(({ placeId }) => placeId),
  };
}

/** The same, where a place counts as reported only while its latest value may still stand. */
export function withoutOutdated(
  state: PlanState,
  isOutdated: (placeId: number) => boolean,
): PlanState {
  const { coverage, reportedChildren } = state;
  if (coverage?.of !== 'places' || !reportedChildren.some(isOutdated)) return state;
  const current = reportedChildren.filter((placeId) => !isOutdated(placeId));
  return {
    ...state,
    coverage: { ...coverage, reported: current.length },
    reportedChildren: current,
  };
}
