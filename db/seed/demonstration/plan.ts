import { calendar, isClosed, type PeriodSeed, type PhaseSeed, phases } from './calendar';
import { type BreakdownCode, partsOf } from './dimensions';
import type { IndicatorSeed } from './indicator-seed';
import { demonstrationIndicators } from './indicators';
import { demonstrationPlaces, type PlaceSeed } from './places';

/** One entry of the reporting plan. */
export interface PlannedSeries {
  readonly indicator: IndicatorSeed;
  readonly place: PlaceSeed;
  readonly phase: PhaseSeed['code'];
  readonly breakdown: BreakdownCode;
}

/** What a demonstration holds: the one that is always made, or a larger one for measurements. */
export interface Shape {
  readonly indicators: readonly IndicatorSeed[];
  readonly places: readonly PlaceSeed[];
  readonly periods: readonly PeriodSeed[];
  readonly plan: readonly PlannedSeries[];
  /** Stop after so many observations; null for all that are planned. */
  readonly limit: number | null;
}

export function usualShape(): Shape {
  return shapeOf(demonstrationIndicators(null), demonstrationPlaces(null), {});
}

/**
 * 200 indicators in 12 regions, whatever the number of observations: more of them means more
 * quarters first, then breakdowns, then sites.
 */
export function shapeWith(observations: number): Shape {
  const indicators = demonstrationIndicators(200);
  for (const size of sizes()) {
    const places = demonstrationPlaces({ regions: 12, sitesEach: size.sitesEach });
    const shape = shapeOf(indicators, places, size);
    // Some of what is planned is missing, as everywhere.
    if (closedRows(shape) * 0.9 >= observations) return { ...shape, limit: observations };
  }
  throw new RangeError(`A demonstration of ${observations} observations is too large.`);
}

interface Size {
  readonly sitesEach: number;
  readonly firstYear?: number;
  readonly hasParts?: boolean;
}

function* sizes(): Generator<Size> {
  yield { sitesEach: 1, firstYear: 2022, hasParts: false };
  yield { sitesEach: 1, firstYear: 2020, hasParts: false };
  yield { sitesEach: 1, firstYear: 2017, hasParts: false };
  for (let sitesEach = 1; sitesEach <= 64; sitesEach += 1) yield { sitesEach };
}

function shapeOf(
  indicators: readonly IndicatorSeed[],
  places: readonly PlaceSeed[],
  { firstYear = 0, hasParts = true }: Partial<Size>,
): Shape {
  const periods = calendar.filter(({ startsOn }) => Number(startsOn.slice(0, 4)) >= firstYear);
  const plan = indicators.flatMap((indicator) =>
    places
      .filter(({ level }) => level === indicator.level)
      .flatMap((place) =>
        phases
          .filter(({ code }) => isReportingIn(place, code))
          .map(({ code }) => ({
            indicator,
            place,
            phase: code,
            breakdown: hasParts ? breakdownIn(indicator.breakdown, code) : 'none',
          })),
      ),
  );
  return { indicators, places, periods, plan, limit: null };
}

export function isReportingIn(place: PlaceSeed, phase: PhaseSeed['code']): boolean {
  return place.since.length <= phase.length;
}

/** The programme asked for more as it went on: sex from the start, age and status later. */
function breakdownIn(breakdown: BreakdownCode, phase: PhaseSeed['code']): BreakdownCode {
  if (breakdown === 'sex-age' && phase !== 'III') return 'sex';
  return breakdown === 'status' && phase === 'I' ? 'none' : breakdown;
}

/** How many rows the plan asks for in periods that are over. */
function closedRows({ plan, periods }: Shape): number {
  return plan.reduce((sum, { indicator, phase, breakdown }) => {
    const due = periods.filter(
      (period) =>
        isClosed(period) && period.phase === phase && period.frequency === indicator.frequency,
    );
    return sum + due.length * (1 + partsOf(breakdown).length);
  }, 0);
}
