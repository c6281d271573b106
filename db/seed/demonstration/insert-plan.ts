import type { Queryable } from '../../open';
import { planEntry } from '../../schema/plan';
import { required } from '../required';
import type { BreakdownCode } from './dimensions';
import type { InsertedIndicator } from './insert-indicators';
import type { Shape } from './plan';

interface PlanContext {
  readonly indicators: ReadonlyMap<string, InsertedIndicator>;
  readonly placeIds: ReadonlyMap<string, number>;
  readonly phaseIds: ReadonlyMap<string, number>;
  readonly organisationIds: ReadonlyMap<string, number>;
  readonly breakdownIds: ReadonlyMap<BreakdownCode, number>;
}

const rowsAtOnce = 500;

export function insertPlan(tx: Queryable, { plan }: Shape, ids: PlanContext): void {
  const rows = plan.map(({ indicator, place, phase, breakdown }) => ({
    indicatorId: required(ids.indicators, indicator.code).id,
    placeId: required(ids.placeIds, place.code),
    phaseId: required(ids.phaseIds, phase),
    frequency: indicator.frequency,
    organisationId: required(ids.organisationIds, place.organisation),
    breakdownId: required(ids.breakdownIds, breakdown),
  }));
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    tx.insert(planEntry)
      .values(rows.slice(at, at + rowsAtOnce))
      .run();
  }
}
