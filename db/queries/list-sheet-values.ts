import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Said } from '@/lib/api/observation-schema';
import type { Queryable } from '../open';
import { combination } from '../schema/dimension';
import { indicator, indicatorLevel } from '../schema/indicator';
import { observation } from '../schema/observation';
import { organisation } from '../schema/organisation';
import { source } from '../schema/source';
import { enteringPerson, saidColumns, saidJoins, submittingPerson, toSaid } from './said-columns';

export interface SheetValue {
  readonly indicatorId: number;
  readonly periodId: number;
  readonly organisationId: number | null;
  readonly organisation: string | null;
  readonly source: string | null;
  readonly category: string;
  readonly said: Said;
}

interface Wanted {
  readonly programmeId: number;
  readonly placeId: number;
  readonly periodIds: readonly number[];
}

/** Every value of a place, in force or being worked on, in some periods. */
export function listSheetValues(
  db: Queryable,
  { programmeId, placeId, periodIds }: Wanted,
): SheetValue[] {
  return db
    .select({
      cell: {
        indicatorId: observation.indicatorId,
        periodId: observation.periodId,
        organisationId: observation.organisationId,
        organisation: organisation.code,
        source: source.code,
        category: combination.key,
      },
      said: saidColumns,
    })
    .from(observation)
    .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
    .innerJoin(combination, eq(combination.id, observation.combinationId))
    .leftJoin(organisation, eq(organisation.id, observation.organisationId))
    .leftJoin(source, eq(source.id, observation.sourceId))
    .leftJoin(indicatorLevel, saidJoins.level)
    .leftJoin(enteringPerson, saidJoins.entering)
    .leftJoin(submittingPerson, saidJoins.submitting)
    .where(
      and(
        eq(indicator.programmeId, programmeId),
        isNull(indicator.archivedAt),
        eq(observation.placeId, placeId),
        inArray(observation.periodId, [...periodIds]),
        ne(observation.reviewState, 'superseded'),
      ),
    )
    .orderBy(asc(observation.id))
    .all()
    .map(({ cell, said }) => ({ ...cell, said: toSaid(said) }));
}
