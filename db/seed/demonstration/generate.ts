import { groupBy } from '@/lib/group-by';
import { daysAfter, type PeriodSeed } from './calendar';
import { notableCase } from './notable';
import type { PlannedSeries, Shape } from './plan';
import { randomFor } from './random';
import { type Reporting, reportingOf, sheetState } from './reporting';
import { type Drawn, type Series, seriesOf } from './series';

/** One planned value of one place and period, with what became of it. */
export interface Generated {
  readonly planned: PlannedSeries;
  readonly period: PeriodSeed;
  readonly reporting: Reporting;
  readonly drawn: Drawn;
  readonly series: Series;
}

/** Every planned value, period after period, each indicator and place drawn from its own numbers. */
export function* generate(shape: Shape, seed: number): Generator<Generated> {
  const series = new Map<string, Series>();
  const byPhase = groupBy(shape.plan, ({ phase }) => phase);
  for (const period of shape.periods) {
    for (const planned of byPhase.get(period.phase) ?? []) {
      const { indicator, place, breakdown } = planned;
      if (indicator.frequency !== period.frequency) continue;
      const key = `${indicator.code}/${place.code}`;
      const own = series.get(key) ?? seriesOf(indicator, place, seed);
      series.set(key, own);
      const drawn = own.next(period, breakdown);
      const random = randomFor(seed, `report/${key}/${period.code}`);
      const reporting = notableCase(planned, period)
        ? plainlyApproved
        : reportingOf(sheetState(place, period, seed), period, random);
      yield { planned, period, reporting, drawn, series: own };
    }
  }
}

const plainlyApproved: Reporting = {
  kind: 'value',
  state: 'reported',
  explanation: null,
  review: 'approved',
};

/** When a value was entered, submitted and approved: around the day its sheet was due. */
export function timesOf({ dueOn }: PeriodSeed) {
  return {
    entered: `${daysAfter(dueOn, -6)}T09:20:00.000Z`,
    submitted: `${daysAfter(dueOn, -2)}T15:05:00.000Z`,
    approved: `${daysAfter(dueOn, 8)}T10:40:00.000Z`,
  };
}
