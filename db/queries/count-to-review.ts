import { and, count, eq, inArray } from 'drizzle-orm';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { observation } from '../schema/observation';
import { reviewedPlaces } from './reviewed-places';

/** How many submitted values of a programme wait, in the places that the person reviews. */
export function countToReview(db: Queryable, scope: Authorised<'openReview'>): number {
  const { programmeId } = scope.subject;
  const placeIds = reviewedPlaces(scope.caller, programmeId);
  const row = db
    .select({ waiting: count() })
    .from(observation)
    .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
    .where(
      and(
        eq(observation.reviewState, 'submitted'),
        eq(indicator.programmeId, programmeId),
        placeIds === null ? undefined : inArray(observation.placeId, placeIds),
      ),
    )
    .get();
  return row?.waiting ?? 0;
}
