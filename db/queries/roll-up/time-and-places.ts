import { eq } from 'drizzle-orm';
import { indexSnapshot, type SnapshotIndex } from '@/lib/figures/index-snapshot';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { Queryable } from '../../open';
import { programme } from '../../schema/programme';
import { listedPlaces } from '../reached-places';
import { snapshotPlaces } from '../snapshot-places';
import { snapshotTime } from '../snapshot-time';

/** The phases, periods and listed places of a programme, without anything of its indicators. */
export function timeAndPlaces(db: Queryable, programmeId: number, asOf: IsoDate): SnapshotIndex {
  const own = db
    .select({
      id: programme.id,
      slug: programme.slug,
      isDemonstration: programme.isDemonstration,
      aheadFrom: programme.aheadFrom,
      onTrackFrom: programme.onTrackFrom,
    })
    .from(programme)
    .where(eq(programme.id, programmeId))
    .get();
  if (!own) throw new Error(`There is no programme ${programmeId}.`);
  const places = snapshotPlaces(db, programmeId, listedPlaces(db, programmeId));
  return indexSnapshot(
    {
      programme: own,
      ...snapshotTime(db, programmeId),
      ...places,
      indicators: [],
      planEntries: [],
      baselines: [],
      targets: [],
      dimensions: [],
      categories: [],
      breakdowns: [],
      combinations: [],
      organisations: [],
      sources: [],
      observations: [],
    },
    asOf,
  );
}
