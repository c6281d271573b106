import { eq, sql } from 'drizzle-orm';
import type { ProgrammeSummary } from '@/lib/api/programme-schema';
import type { ReleaseContent } from '@/lib/release/content';
import type { Queryable } from '../open';
import { release } from '../schema/release';
import type { ProgrammeRow } from './find-programme';
import { findReleaseHeader } from './list-releases';

/** The programme as its latest release words it; texts that were not released stay inside. */
export function summariseProgramme(db: Queryable, programme: ProgrammeRow): ProgrammeSummary {
  const latest = findReleaseHeader(db, programme.id, 'latest');
  const released = latest && releasedTexts(db, latest.id);
  return {
    slug: programme.slug,
    title: released?.title ?? programme.title,
    kicker: released?.kicker ?? null,
    headline: released?.headline ?? null,
    summary: released?.summary ?? null,
    isDemonstration: programme.isDemonstration,
    visibility: programme.visibility,
    nextReleaseOn: released?.nextReleaseOn ?? programme.nextReleaseOn,
    latestRelease: latest?.header ?? null,
  };
}

function releasedTexts(db: Queryable, releaseId: number): ReleaseContent['programme'] | null {
  const row = db
    .select({
      texts: sql<string | null>`json_extract(${release.content}, '$.programme')`,
    })
    .from(release)
    .where(eq(release.id, releaseId))
    .get();
  return row?.texts ? (JSON.parse(row.texts) as ReleaseContent['programme']) : null;
}
