import { and, eq, isNull } from 'drizzle-orm';
import type { Localised } from '@/lib/locale';
import type { Visibility } from '@/lib/programme/vocabulary';
import type { Queryable } from '../open';
import { programme } from '../schema/programme';

/** A programme as the frame of its office shows it. */
export interface OfficeProgramme {
  readonly id: number;
  readonly slug: string;
  readonly title: Localised;
  readonly isDemonstration: boolean;
  readonly visibility: Visibility;
}

export const officeProgrammeColumns = {
  id: programme.id,
  slug: programme.slug,
  title: programme.title,
  isDemonstration: programme.isDemonstration,
  visibility: programme.visibility,
};

/** Who may enter is asked of the gate, before anything is told of what is found. */
export function findOfficeProgramme(db: Queryable, slug: string): OfficeProgramme | null {
  const found = db
    .select(officeProgrammeColumns)
    .from(programme)
    .where(and(eq(programme.slug, slug), isNull(programme.archivedAt)))
    .get();
  return found ?? null;
}
