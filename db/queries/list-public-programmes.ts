import { and, asc, eq, isNull } from 'drizzle-orm';
import type { ProgrammeSummary } from '@/lib/api/programme-schema';
import type { Queryable } from '../open';
import { programme } from '../schema/programme';
import { findProgramme } from './find-programme';
import { summariseProgramme } from './summarise-programme';

/** Programmes that anyone may see: never unlisted or private ones; demonstrations come last. */
export function listPublicProgrammes(db: Queryable): ProgrammeSummary[] {
  return db
    .select({ slug: programme.slug })
    .from(programme)
    .where(and(eq(programme.visibility, 'public'), isNull(programme.archivedAt)))
    .orderBy(asc(programme.isDemonstration), asc(programme.id))
    .all()
    .flatMap(({ slug }) => {
      const found = findProgramme(db, slug);
      return found ? [summariseProgramme(db, found)] : [];
    });
}
