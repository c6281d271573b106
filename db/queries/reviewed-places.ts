import type { PersonCaller } from '@/lib/permissions';

/** The places whose values a person reviews in a programme; null is everywhere. */
export function reviewedPlaces(caller: PersonCaller, programmeId: number): number[] | null {
  const reviewing = caller.grants.filter(
    ({ role, programmeId: own }) =>
      role === 'administrator' ||
      (own === programmeId && (role === 'officer' || role === 'reviewer')),
  );
  const isEverywhere = reviewing.some(({ placeIds }) => placeIds === null);
  return isEverywhere ? null : reviewing.flatMap(({ placeIds }) => placeIds ?? []);
}
