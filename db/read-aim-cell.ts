import type { CellProblems } from './cell-problems';
import type { AimReferences } from './queries/aim-references';
import type { IndicatorRule } from './queries/value-references';

interface CellCodes {
  readonly indicator: string;
  readonly place: string | null;
  readonly category: string;
  readonly phase: string | null;
  readonly period?: string | null;
}

export interface AimIds {
  readonly indicatorId: number;
  readonly placeId: number | null;
  readonly phaseId: number | null;
  readonly periodId: number | null;
  readonly combinationId: number | null;
}

export interface AimCell extends AimIds {
  readonly rule: IndicatorRule;
}

/** What the codes of a cell stand for; null where one is unknown, which is told at the code. */
export function readAimCell(
  references: AimReferences,
  codes: CellCodes,
  field: string,
  problems: CellProblems,
): AimCell | null {
  const { indicators, places, phases, periods, combinations } = references;
  const { indicator, place, category, phase, period = null } = codes;
  const rule = indicators.get(indicator);
  const ids = {
    placeId: place === null ? null : places.get(place),
    phaseId: phase === null ? null : phases.get(phase)?.id,
    periodId: period === null ? null : periods.get(period)?.id,
    combinationId: category === '' ? null : combinations.get(category),
  };
  const { placeId, phaseId, periodId, combinationId } = ids;
  if (!rule) problems.add(`${field}.indicator`, 'api.plan.unknownIndicator');
  if (placeId === undefined) problems.add(`${field}.place`, 'api.plan.unknownPlace');
  if (phaseId === undefined) problems.add(`${field}.phase`, 'api.periods.unknownPhase');
  if (periodId === undefined) problems.add(`${field}.period`, 'api.aims.unknownPeriod');
  if (combinationId === undefined) problems.add(`${field}.category`, 'api.aims.unknownCategory');
  if (!rule || placeId === undefined || phaseId === undefined) return null;
  if (periodId === undefined || combinationId === undefined) return null;
  return { rule, indicatorId: rule.indicatorId, placeId, phaseId, periodId, combinationId };
}

/** Tells cells apart; `when` is the scope of a target. */
export function aimKey(ids: AimIds, when = ''): string {
  const { indicatorId, placeId, phaseId, periodId, combinationId } = ids;
  return `${when} ${indicatorId} ${placeId} ${phaseId} ${periodId} ${combinationId}`;
}
