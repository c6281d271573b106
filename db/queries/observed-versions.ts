import { eq } from 'drizzle-orm';
import type { IndicatorKind } from '@/lib/indicator/vocabulary';
import type { Queryable } from '../open';
import { indicatorVersion } from '../schema/indicator';
import { observation } from '../schema/observation';

interface ObservedVersion {
  readonly versionId: number;
  readonly kind: IndicatorKind;
}

/** The versions of an indicator under which a value stands, in whatever state of review. */
export function observedVersions(db: Queryable, indicatorId: number): ObservedVersion[] {
  return db
    .selectDistinct({ versionId: observation.indicatorVersionId, kind: indicatorVersion.kind })
    .from(observation)
    .innerJoin(indicatorVersion, eq(indicatorVersion.id, observation.indicatorVersionId))
    .where(eq(observation.indicatorId, indicatorId))
    .all();
}
