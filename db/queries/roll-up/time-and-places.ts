import { indexSnapshot, type SnapshotIndex } from '@/lib/figures/index-snapshot';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { Queryable } from '../../open';
import { listedPlaces } from '../reached-places';
import { snapshotPlaces } from '../snapshot-places';
import { snapshotProgramme } from '../snapshot-programme';
import { snapshotTime } from '../snapshot-time';

/** The phases, periods and listed places of a programme, without anything of its indicators. */
export function timeAndPlaces(db: Queryable, programmeId: number, asOf: IsoDate): SnapshotIndex {
  const places = snapshotPlaces(db, programmeId, listedPlaces(db, programmeId));
  return indexSnapshot(
    {
      programme: snapshotProgramme(db, programmeId),
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
