import { aliasedTable, and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { QueuedValue, ReviewQueue } from '@/lib/api/review-schema';
import { groupBy } from '@/lib/group-by';
import type { Hint } from '@/lib/hint/hint';
import { type Authorised, can } from '@/lib/permissions';
import type { Queryable } from '../open';
import { combination } from '../schema/dimension';
import { indicator, indicatorLevel } from '../schema/indicator';
import { observation } from '../schema/observation';
import { organisation } from '../schema/organisation';
import { person } from '../schema/people';
import { period } from '../schema/period';
import { place } from '../schema/place';
import { source } from '../schema/source';
import { listDimensions } from './content-framework';
import { countEvidence, type EvidenceCount } from './count-evidence';
import { entryTargets } from './entry-targets';
import { hintTeller } from './hints-of-values';
import { judgeIn } from './judge-in';
import { listEntryIndicators } from './list-entry-indicators';
import { listPeriods, namedPeriod } from './list-periods';
import { listPreviousValues } from './list-previous-values';
import { listQueuedExplanations } from './list-queued-explanations';
import { listSaidById } from './list-said-by-id';
import { placeKeyColumn } from './place-key';
import { reviewedPlaces } from './reviewed-places';
import { enteringPerson, saidColumns, saidJoins, submittingPerson, toSaid } from './said-columns';

const firstApprover = aliasedTable(person, 'first_approver');

/** What waits for review in the places of the person, the longest waiting first. */
export function listReviewQueue(db: Queryable, scope: Authorised<'openReview'>): ReviewQueue {
  const { programmeId } = scope.subject;
  const rows = listSubmitted(db, scope);
  const replaced = listSaidById(
    db,
    rows.flatMap(({ review }) => review.replacesId ?? []),
  );
  const previous = listPreviousValues(
    db,
    rows.map(({ said }) => said.id),
  );
  const judge = judgeIn(db, scope);
  const hints = hintsOf(db, programmeId, rows);
  const evidence = countEvidence(
    db,
    rows.map(({ said }) => said.id),
  );
  const targetOf = entryTargets(db, programmeId);
  const values = rows.map(
    ({ cell, said, review }): QueuedValue => ({
      ...cell,
      ...toSaid(said),
      organisationName: review.organisationName,
      replaces: replaced.get(review.replacesId ?? 0) ?? null,
      previous: previous.get(said.id) ?? null,
      target: cell.category === '' ? targetOf(review) : null,
      hints: hints.get(said.id) ?? [],
      evidence: evidence.get(said.id) ?? nothing,
      mayComment: can(scope.caller, 'commentOnValue', { ...review, programmeId }),
      firstApprovedBy: review.firstApprover,
      ...judge(review),
    }),
  );
  const explanations = listQueuedExplanations(db, scope);
  const names = new Map([
    ...rows.map(({ cell, review }) => [cell.place, review.placeName] as const),
    ...explanations.map(({ place: key, placeName }) => [key, placeName] as const),
  ]);
  const used = { indicators: new Set<string>(), periods: new Set<string>() };
  for (const { indicator: code, period: at, previous: earlier } of values) {
    used.indicators.add(code);
    used.periods.add(at);
    if (earlier) used.periods.add(earlier.period);
  }
  for (const { indicator: code, period: at } of explanations) {
    used.indicators.add(code);
    used.periods.add(at);
  }
  return {
    indicators: listEntryIndicators(db, programmeId)
      .filter(({ code }) => used.indicators.has(code))
      .map(({ id: _, ...one }) => one),
    places: [...names].map(([key, name]) => ({ key, name })),
    periods: listPeriods(db, programmeId)
      .filter(({ code }) => used.periods.has(code))
      .map(namedPeriod),
    dimensions: listDimensions(db, programmeId),
    values,
    explanations: explanations.map(({ placeName: _, ...one }) => one),
  };
}

const nothing: EvidenceCount = { files: 0, links: 0, comments: 0 };

type Submitted = ReturnType<typeof listSubmitted>[number];

/** By observation; each place and period is asked once. */
function hintsOf(db: Queryable, programmeId: number, rows: readonly Submitted[]) {
  const tell = hintTeller(db, programmeId);
  const sheets = groupBy(rows, ({ review }) => `${review.placeId} ${review.periodId}`);
  const hints = new Map<number, Hint[]>();
  for (const ofSheet of sheets.values()) {
    const [first] = ofSheet;
    if (!first) continue;
    const indicatorIds = [...new Set(ofSheet.map(({ review }) => review.indicatorId))];
    for (const [id, told] of tell(first.review, indicatorIds)) hints.set(id, told);
  }
  return hints;
}

function listSubmitted(db: Queryable, { caller, subject }: Authorised<'openReview'>) {
  const placeIds = reviewedPlaces(caller, subject.programmeId);
  return db
    .select({
      cell: {
        indicator: indicator.code,
        place: placeKeyColumn,
        period: period.code,
        category: combination.key,
        organisation: organisation.code,
        source: source.code,
      },
      said: saidColumns,
      review: {
        indicatorId: observation.indicatorId,
        periodId: observation.periodId,
        phaseId: period.phaseId,
        placeId: observation.placeId,
        placeName: place.name,
        organisationId: observation.organisationId,
        organisationName: organisation.name,
        replacesId: observation.replacesId,
        enteredBy: observation.enteredBy,
        submittedBy: observation.submittedBy,
        firstApprovedBy: observation.firstApprovedBy,
        firstApprover: firstApprover.name,
      },
    })
    .from(observation)
    .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
    .innerJoin(place, eq(place.id, observation.placeId))
    .innerJoin(period, eq(period.id, observation.periodId))
    .innerJoin(combination, eq(combination.id, observation.combinationId))
    .leftJoin(organisation, eq(organisation.id, observation.organisationId))
    .leftJoin(source, eq(source.id, observation.sourceId))
    .leftJoin(indicatorLevel, saidJoins.level)
    .leftJoin(enteringPerson, saidJoins.entering)
    .leftJoin(submittingPerson, saidJoins.submitting)
    .leftJoin(firstApprover, eq(firstApprover.id, observation.firstApprovedBy))
    .where(
      and(
        eq(observation.reviewState, 'submitted'),
        eq(indicator.programmeId, subject.programmeId),
        isNull(indicator.archivedAt),
        placeIds === null ? undefined : inArray(observation.placeId, placeIds),
      ),
    )
    .orderBy(asc(observation.submittedAt), asc(observation.id))
    .all();
}
