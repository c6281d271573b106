import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Framework } from '@/lib/api/framework-schema';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { organisation } from '../schema/organisation';
import { result } from '../schema/result';
import { source } from '../schema/source';
import { contentFramework } from './content-framework';
import { contentSetting } from './content-setting';
import { listEntryIndicators } from './list-entry-indicators';
import { listPeriods, namedPeriod } from './list-periods';
import { reachedPlaces } from './reached-places';

/** The programme as it stands now, in the order in which it is shown. */
export function getFramework(db: Queryable, { subject }: Authorised<'viewOffice'>): Framework {
  const { programmeId } = subject;
  const placeIds = reachedPlaces(db, programmeId);
  const { phases, places } = contentSetting(db, programmeId, placeIds);
  const { results } = contentFramework(db, programmeId);
  return {
    phases,
    periods: listPeriods(db, programmeId).map(namedPeriod),
    places: places.map(({ key, name, level, parentKey, isInProgramme }) => ({
      key,
      name,
      level,
      parentKey,
      isInProgramme,
    })),
    results: results.map(({ code, level, parentCode, title }) => ({
      code,
      level,
      parentCode,
      title,
    })),
    indicators: listIndicatorsOfResults(db, programmeId),
    organisations: db
      .select({ code: organisation.code, name: organisation.name })
      .from(organisation)
      .where(and(eq(organisation.programmeId, programmeId), isNull(organisation.archivedAt)))
      .orderBy(asc(organisation.id))
      .all(),
    sources: db
      .select({ code: source.code, title: source.title })
      .from(source)
      .where(eq(source.programmeId, programmeId))
      .orderBy(asc(source.id))
      .all(),
  };
}

function listIndicatorsOfResults(db: Queryable, programmeId: number): Framework['indicators'] {
  const places = new Map(
    db
      .select({ id: indicator.id, resultCode: result.code, isPublic: indicator.isPublic })
      .from(indicator)
      .innerJoin(result, eq(result.id, indicator.resultId))
      .where(eq(indicator.programmeId, programmeId))
      .all()
      .map(({ id, ...place }) => [id, place]),
  );
  return listEntryIndicators(db, programmeId).flatMap(({ id, ...one }) => {
    const place = places.get(id);
    return place ? [{ ...one, ...place }] : [];
  });
}
