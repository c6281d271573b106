import { and, asc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { QueuedExplanation } from '@/lib/api/deviation-schema';
import type { Deviation } from '@/lib/figures/deviation-at';
import { groupBy } from '@/lib/group-by';
import type { Localised } from '@/lib/locale';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { deviationExplanation } from '../schema/deviation';
import { indicator } from '../schema/indicator';
import { person } from '../schema/people';
import { period } from '../schema/period';
import { place } from '../schema/place';
import { amongThese } from './among-these';
import { deviationsOfSheet } from './deviations-of-sheet';
import {
  explainingPerson,
  explanationColumns,
  explanationJoins,
  handingPerson,
} from './explanation-columns';
import { judgeIn } from './judge-in';
import { placeKeyColumn } from './place-key';
import { reviewedPlaces } from './reviewed-places';

/** The explanations that wait for review in the places of the person, the longest waiting first. */
export function listQueuedExplanations(
  db: Queryable,
  scope: Authorised<'openReview'>,
): (QueuedExplanation & { readonly placeName: Localised })[] {
  const rows = listSubmitted(db, scope);
  const judge = judgeIn(db, scope);
  const deviations = deviationsOf(db, scope, rows);
  return rows.map(({ said, cell, review }) => ({
    ...said,
    ...cell,
    deviation: deviations(review),
    replaces: review.replaces,
    firstApprovedBy: review.firstApprover,
    ...judge(review),
  }));
}

type Submitted = ReturnType<typeof listSubmitted>[number];

/** How an indicator stands in a place and period; each of these is asked once. */
function deviationsOf(
  db: Queryable,
  scope: Authorised<'openReview'>,
  rows: readonly Submitted[],
): (review: Submitted['review']) => Deviation | null {
  const sheetKey = (one: Submitted['review']) => `${one.placeId} ${one.periodId}`;
  const sheets = groupBy(rows, ({ review }) => sheetKey(review));
  const found = new Map<string, ReadonlyMap<number, Deviation>>();
  for (const [key, ofSheet] of sheets) {
    const [first] = ofSheet;
    const indicatorIds = ofSheet.map(({ review }) => review.indicatorId);
    if (first) found.set(key, deviationsOfSheet(db, scope, first.review, indicatorIds));
  }
  return (review) => found.get(sheetKey(review))?.get(review.indicatorId) ?? null;
}

const firstApprover = alias(person, 'first_approver');
const replaced = alias(deviationExplanation, 'replaced');

function listSubmitted(db: Queryable, { caller, subject }: Authorised<'openReview'>) {
  return db
    .select({
      said: explanationColumns,
      cell: {
        indicator: indicator.code,
        place: placeKeyColumn,
        placeName: place.name,
        period: period.code,
      },
      review: {
        indicatorId: deviationExplanation.indicatorId,
        placeId: deviationExplanation.placeId,
        periodId: deviationExplanation.periodId,
        replaces: replaced.words,
        enteredBy: deviationExplanation.enteredBy,
        submittedBy: deviationExplanation.submittedBy,
        firstApprovedBy: deviationExplanation.firstApprovedBy,
        firstApprover: firstApprover.name,
      },
    })
    .from(deviationExplanation)
    .innerJoin(indicator, eq(indicator.id, deviationExplanation.indicatorId))
    .innerJoin(place, eq(place.id, deviationExplanation.placeId))
    .innerJoin(period, eq(period.id, deviationExplanation.periodId))
    .innerJoin(explainingPerson, explanationJoins.explaining)
    .leftJoin(handingPerson, explanationJoins.handing)
    .leftJoin(firstApprover, eq(firstApprover.id, deviationExplanation.firstApprovedBy))
    .leftJoin(replaced, eq(replaced.id, deviationExplanation.replacesId))
    .where(
      and(
        eq(deviationExplanation.reviewState, 'submitted'),
        eq(indicator.programmeId, subject.programmeId),
        isNull(indicator.archivedAt),
        amongThese(deviationExplanation.placeId, reviewedPlaces(caller, subject.programmeId)),
      ),
    )
    .orderBy(asc(deviationExplanation.submittedAt), asc(deviationExplanation.id))
    .all();
}
