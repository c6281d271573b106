import { contextsOf } from '@/lib/figures/build-figures';
import { type Deviation, deviationAt } from '@/lib/figures/deviation-at';
import { dayOf } from '@/lib/period/day';
import { type Authorised, can } from '@/lib/permissions';
import type { Queryable } from '../open';
import { aimedAt, deviationSnapshot } from './deviation-snapshot';
import { timeAndPlaces } from './roll-up/time-and-places';

interface Sheet {
  readonly placeId: number;
  readonly periodId: number;
}

/**
 * By indicator, how it stands off what was expected in a place at the end of a period, values that wait
 * included as far as the person sees them. One that does not is not in it.
 */
export function deviationsOfSheet(
  db: Queryable,
  { caller, subject: { programmeId } }: Authorised<'viewOffice' | 'openReview'>,
  { placeId, periodId }: Sheet,
  indicatorIds: readonly number[],
): Map<number, Deviation> {
  const aimed = aimedAt(db, indicatorIds);
  if (aimed.length === 0) return new Map();
  const { periods } = timeAndPlaces(db, programmeId, anyDay);
  const period = periods.get(periodId);
  if (!period || period.to === null || period.column.kind !== 'phase') return new Map();
  const until = period.to;
  const asOf = dayOf(until);
  const snapshot = deviationSnapshot(db, {
    programmeId,
    placeId,
    periodId,
    indicatorIds: aimed,
    periods: [...periods.values()].filter(({ to }) => to !== null && to <= until),
    seesUnapproved: (value) =>
      can(caller, 'viewUnapproved', { programmeId }) ||
      can(caller, 'enterValue', { ...value, programmeId }),
  });
  const found = new Map<number, Deviation>();
  for (const context of contextsOf(snapshot, { asOf, basis: 'with-unapproved' })) {
    const { index, indicator } = context;
    const facts = index.periods.get(periodId);
    const deviation = facts && deviationAt(context, index.standingPlaceId(placeId), facts);
    if (deviation) found.set(indicator.id, deviation);
  }
  return found;
}

/** Where nothing hangs on the day asked: the days of periods. */
const anyDay = '2000-01-01';
