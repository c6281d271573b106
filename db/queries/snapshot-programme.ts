import { eq, sql } from 'drizzle-orm';
import type { SnapshotProgramme } from '@/lib/figures/snapshot';
import type { Queryable } from '../open';
import { prepared } from '../prepared';
import { programme } from '../schema/programme';

/** What figures need of the programme itself. */
export function snapshotProgramme(db: Queryable, programmeId: number): SnapshotProgramme {
  const own = programmeById(db).get({ programmeId });
  if (!own) throw new Error(`There is no programme ${programmeId}.`);
  return own;
}

const programmeById = prepared((db) =>
  db
    .select({
      id: programme.id,
      slug: programme.slug,
      isDemonstration: programme.isDemonstration,
      aheadFrom: programme.aheadFrom,
      onTrackFrom: programme.onTrackFrom,
    })
    .from(programme)
    .where(eq(programme.id, sql.placeholder('programmeId')))
    .prepare(),
);
