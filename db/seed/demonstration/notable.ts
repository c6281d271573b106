import type { PeriodSeed } from './calendar';
import type { PlannedSeries } from './plan';

/** Cases that every demonstration has, at a known place. */
export type NotableCase = 'break' | 'two-sources' | 'restated' | 'correction-waits';

const cases: Readonly<Record<string, NotableCase>> = {
  'D-208/XO-02/2020-Q1': 'break',
  'D-207/XO-02/2021': 'two-sources',
  'D-207/XO-02/2022': 'two-sources',
  'D-202/XO-02/2021-Q4': 'restated',
  'D-205/XO-02/2022-Q4': 'correction-waits',
};

export function notableCase(
  { indicator, place }: Pick<PlannedSeries, 'indicator' | 'place'>,
  { code }: Pick<PeriodSeed, 'code'>,
): NotableCase | null {
  return cases[`${indicator.code}/${place.code}/${code}`] ?? null;
}

/** A region that states its own total, with more in it than its sites reported. */
export function isStatedByRegion(
  { indicator, place }: Pick<PlannedSeries, 'indicator' | 'place'>,
  { startsOn }: Pick<PeriodSeed, 'startsOn'>,
): boolean {
  return indicator.code === 'D-401' && place.parent === 'XO-02' && startsOn.startsWith('2021');
}
