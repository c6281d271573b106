import { eq } from 'drizzle-orm';
import { observation } from '@/db/schema/observation';
import type { Office } from '../fixtures/office';

/** What the server has of North: each value with how often it was saved. */
export function storedInNorth({ db, programme }: Office): (readonly [number | null, number])[] {
  const isHere = eq(observation.placeId, programme.places.north);
  const rows = db.select().from(observation).where(isHere).all();
  return rows.map(({ value, revision }) => [value, revision] as const);
}
