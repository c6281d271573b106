import { and, count, eq, isNull } from 'drizzle-orm';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { deviationExplanation } from '../schema/deviation';
import { indicator } from '../schema/indicator';
import { observation } from '../schema/observation';
import { amongThese } from './among-these';
import { reviewedPlaces } from './reviewed-places';

/**
 * How many submitted values of a programme wait, and explanations of deviations, in the places that the
 * person reviews.
 */
export function countToReview(db: Queryable, scope: Authorised<'openReview'>): number {
  const { programmeId } = scope.subject;
  const placeIds = reviewedPlaces(scope.caller, programmeId);
  const waiting = [observation, deviationExplanation].map((table) =>
    db
      .select({ number: count() })
      .from(table)
      .innerJoin(indicator, eq(indicator.id, table.indicatorId))
      .where(
        and(
          eq(table.reviewState, 'submitted'),
          eq(indicator.programmeId, programmeId),
          isNull(indicator.archivedAt),
          amongThese(table.placeId, placeIds),
        ),
      )
      .get(),
  );
  return waiting.reduce((sum, one) => sum + (one?.number ?? 0), 0);
}
