import { eq } from 'drizzle-orm';
import type { ProgrammeSnapshot } from '@/lib/figures/snapshot';
import type { Basis } from '@/lib/observation/review-state';
import type { Queryable } from '../open';
import { organisation } from '../schema/organisation';
import { source } from '../schema/source';
import { reachedPlaces } from './reached-places';
import { snapshotBreakdowns } from './snapshot-breakdowns';
import { snapshotIndicators } from './snapshot-indicators';
import { snapshotObservations } from './snapshot-observations';
import { snapshotPlaces } from './snapshot-places';
import { snapshotPlan } from './snapshot-plan';
import { snapshotProgramme } from './snapshot-programme';
import { snapshotTime } from './snapshot-time';

/**
 * All that the figures of a programme are made of. Call it inside a transaction, so that all of it
 * is of one moment. With basis `approved`, no value that is still being worked on is in it. Where
 * `indicatorIds` are given, it is of these alone.
 */
export function programmeSnapshot(
  db: Queryable,
  programmeId: number,
  basis: Basis,
  indicatorIds: readonly number[] | null = null,
): ProgrammeSnapshot {
  return {
    programme: snapshotProgramme(db, programmeId),
    ...snapshotTime(db, programmeId),
    ...snapshotPlaces(db, programmeId, reachedPlaces(db, programmeId, indicatorIds)),
    indicators: snapshotIndicators(db, programmeId, indicatorIds),
    ...snapshotPlan(db, programmeId, indicatorIds),
    ...snapshotBreakdowns(db, programmeId),
    organisations: db
      .select({ id: organisation.id, code: organisation.code })
      .from(organisation)
      .where(eq(organisation.programmeId, programmeId))
      .all(),
    sources: db
      .select({ id: source.id, code: source.code })
      .from(source)
      .where(eq(source.programmeId, programmeId))
      .all(),
    observations: snapshotObservations(db, programmeId, basis, indicatorIds),
  };
}
