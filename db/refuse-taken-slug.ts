import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Queryable } from './open';
import { programme } from './schema/programme';

/** An archived programme keeps its short name: its addresses may stand in a report. */
export function refuseTakenSlug(tx: Queryable, slug: string): void {
  const taken = tx
    .select({ id: programme.id })
    .from(programme)
    .where(eq(programme.slug, slug))
    .get();
  if (taken) throw new AppError('conflict', { field: 'slug', words: 'api.programmes.slugTaken' });
}
