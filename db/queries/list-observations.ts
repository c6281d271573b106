import { and, asc, eq, gt, inArray, ne, or, sql } from 'drizzle-orm';
import type { ObservationDto } from '@/lib/api/observation-schema';
import type { ReviewState } from '@/lib/observation/review-state';
import { type Authorised, can, type PersonCaller } from '@/lib/permissions';
import type { Queryable } from '../open';
import { combination } from '../schema/dimension';
import { indicator, indicatorLevel } from '../schema/indicator';
import { observation } from '../schema/observation';
import { organisation } from '../schema/organisation';
import { period } from '../schema/period';
import { phase } from '../schema/phase';
import { place } from '../schema/place';
import { source } from '../schema/source';
import { placeKeyColumn } from './place-key';
import { enteringPerson, saidColumns, saidJoins, submittingPerson, toSaid } from './said-columns';

export interface ObservationFilter {
  readonly indicator?: string | undefined;
  /** `code@edition`. */
  readonly place?: string | undefined;
  readonly period?: string | undefined;
  readonly phase?: string | undefined;
  readonly state?: ReviewState | undefined;
  /** The id after which the page begins. */
  readonly after?: number | undefined;
  readonly limit: number;
}

interface Page {
  readonly observations: ObservationDto[];
  /** The id to continue after; null on the last page. */
  readonly next: number | null;
}

/** Values of a programme, in the order in which they were first saved, as the person may see them. */
export function listObservations(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  filter: ObservationFilter,
): Page {
  const rows = db
    .select({
      indicator: indicator.code,
      place: placeKeyColumn,
      period: period.code,
      category: combination.key,
      organisation: organisation.code,
      source: source.code,
      ...saidColumns,
    })
    .from(observation)
    .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
    .innerJoin(place, eq(place.id, observation.placeId))
    .innerJoin(period, eq(period.id, observation.periodId))
    .leftJoin(phase, eq(phase.id, period.phaseId))
    .innerJoin(combination, eq(combination.id, observation.combinationId))
    .leftJoin(organisation, eq(organisation.id, observation.organisationId))
    .leftJoin(source, eq(source.id, observation.sourceId))
    .leftJoin(indicatorLevel, saidJoins.level)
    .leftJoin(enteringPerson, saidJoins.entering)
    .leftJoin(submittingPerson, saidJoins.submitting)
    .where(and(visibleTo(scope), ...conditions(scope.subject.programmeId, filter)))
    .orderBy(asc(observation.id))
    .limit(filter.limit + 1)
    .all();
  const page = rows.slice(0, filter.limit);
  const observations = page.map(
    ({
      indicator: code,
      place: key,
      period: at,
      category,
      organisation: by,
      source: of,
      ...said
    }) => ({
      indicator: code,
      place: key,
      period: at,
      category,
      organisation: by,
      source: of,
      ...toSaid(said),
    }),
  );
  return { observations, next: rows.length > page.length ? (page.at(-1)?.id ?? null) : null };
}

function conditions(programmeId: number, filter: ObservationFilter) {
  return [
    eq(indicator.programmeId, programmeId),
    filter.after === undefined ? undefined : gt(observation.id, filter.after),
    filter.indicator === undefined ? undefined : eq(indicator.code, filter.indicator),
    filter.place === undefined ? undefined : sql`${placeKeyColumn} = ${filter.place}`,
    filter.period === undefined ? undefined : eq(period.code, filter.period),
    filter.phase === undefined ? undefined : eq(phase.code, filter.phase),
    filter.state === undefined
      ? ne(observation.reviewState, 'superseded')
      : eq(observation.reviewState, filter.state),
  ];
}

function visibleTo({ caller, subject }: Authorised<'viewOffice'>) {
  const { programmeId } = subject;
  if (can(caller, 'viewUnapproved', { programmeId })) return undefined;
  const isSettled = inArray(observation.reviewState, ['approved', 'superseded']);
  return or(isSettled, ...enteredFor(caller, programmeId));
}

/** Conditions for the values that a contributor's roles let them enter. */
function enteredFor({ grants }: PersonCaller, programmeId: number) {
  return grants
    .filter((grant) => grant.role === 'contributor' && grant.programmeId === programmeId)
    .map(({ placeIds, organisationId }) =>
      and(
        placeIds === null ? sql`1` : inArray(observation.placeId, [...placeIds]),
        organisationId === null ? undefined : eq(observation.organisationId, organisationId),
      ),
    );
}
