import { eq } from 'drizzle-orm';
import type { Localised } from '@/lib/locale';
import type { Queryable } from '../open';
import { place } from '../schema/place';

export function getNamedPlace(db: Queryable, placeId: number): { key: string; name: Localised } {
  const row = db
    .select({ code: place.code, edition: place.edition, name: place.name })
    .from(place)
    .where(eq(place.id, placeId))
    .get();
  if (!row) throw new Error(`There is no place ${placeId}.`);
  return { key: `${row.code}@${row.edition}`, name: row.name };
}
