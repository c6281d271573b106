import { sql } from 'drizzle-orm';
import { place } from '../schema/place';

const key = () => sql`${place.code} || '@' || ${place.edition}`;

/** `code@edition` of a joined place. */
export const placeKeyColumn = sql<string>`${key()}`;

/** The same where no place may be joined: null then. */
export const optionalPlaceKeyColumn = sql<string | null>`${key()}`;
