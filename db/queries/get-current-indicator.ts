import { and, asc, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import { meaningColumns } from '../meaning-columns';
import type { Queryable } from '../open';
import { indicator, indicatorLevel, indicatorVersion } from '../schema/indicator';
import { organisation } from '../schema/organisation';
import { componentsByVersion } from './components-by-version';

export type CurrentIndicator = ReturnType<typeof getCurrentIndicator>;

interface Wanted {
  readonly programmeId: number;
  readonly code: string;
}

/** An indicator of a programme under its current version; throws `not-found`. */
export function getCurrentIndicator(db: Queryable, { programmeId, code }: Wanted) {
  const found = db
    .select({
      id: indicator.id,
      resultId: indicator.resultId,
      code: indicator.code,
      ordinal: indicator.ordinal,
      isPublic: indicator.isPublic,
      isPlanKnown: indicator.isPlanKnown,
      archivedAt: indicator.archivedAt,
      versionId: indicatorVersion.id,
      version: indicatorVersion.version,
      validFrom: indicatorVersion.validFrom,
      responsible: organisation.code,
      responsibleId: indicatorVersion.responsibleId,
      ...meaningColumns,
    })
    .from(indicator)
    .innerJoin(indicatorVersion, eq(indicatorVersion.indicatorId, indicator.id))
    .leftJoin(organisation, eq(organisation.id, indicatorVersion.responsibleId))
    .where(
      and(
        eq(indicator.programmeId, programmeId),
        eq(indicator.code, code),
        eq(indicatorVersion.isCurrent, true),
      ),
    )
    .get();
  if (!found) throw new AppError('not-found', { field: 'indicator' });
  const { versionId } = found;
  const ofVersion = componentsByVersion(db, eq(indicatorVersion.id, versionId));
  return {
    ...found,
    levels: listLevels(db, versionId),
    /** Of a calculated one, those it adds. */
    components: ofVersion.get(versionId) ?? [],
  };
}

function listLevels(db: Queryable, versionId: number) {
  return db
    .select({ id: indicatorLevel.id, code: indicatorLevel.code, label: indicatorLevel.label })
    .from(indicatorLevel)
    .where(eq(indicatorLevel.indicatorVersionId, versionId))
    .orderBy(asc(indicatorLevel.ordinal))
    .all();
}
