import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '../open';
import { programme } from '../schema/programme';

const columns = {
  id: programme.id,
  slug: programme.slug,
  placeSetId: programme.placeSetId,
  title: programme.title,
  visibility: programme.visibility,
  unlistedSecret: programme.unlistedSecret,
  isDemonstration: programme.isDemonstration,
  nextReleaseOn: programme.nextReleaseOn,
  reviewSteps: programme.reviewSteps,
};

/** What the gate needs to know of a programme. The secret never leaves the server. */
export function findProgramme(db: Queryable, slug: string) {
  return (
    db
      .select(columns)
      .from(programme)
      .where(and(eq(programme.slug, slug), isNull(programme.archivedAt)))
      .get() ?? null
  );
}

export type ProgrammeRow = NonNullable<ReturnType<typeof findProgramme>>;
