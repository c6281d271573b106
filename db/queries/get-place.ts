import { asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ChangedPlaceInput } from '@/lib/place/place-input';
import type { Queryable } from '../open';
import { place, placeGroupMember } from '../schema/place';
import { placeKeyColumn } from './place-key';

const parent = alias(place, 'parent');

/** A place as it was set up. */
export function getPlace(db: Queryable, id: number): ChangedPlaceInput {
  const row = db
    .select({
      level: place.level,
      name: place.name,
      parent: sql<string | null>`${parent.code} || '@' || ${parent.edition}`,
      validFrom: place.validFrom,
      validTo: place.validTo,
      mark: place.mark,
      column: place.tileColumn,
      row: place.tileRow,
    })
    .from(place)
    .leftJoin(parent, eq(parent.id, place.parentId))
    .where(eq(place.id, id))
    .get();
  if (!row) throw new Error(`There is no place ${id}.`);
  const { column, row: tileRow, ...said } = row;
  const members = db
    .select({ key: placeKeyColumn })
    .from(placeGroupMember)
    .innerJoin(place, eq(place.id, placeGroupMember.memberId))
    .where(eq(placeGroupMember.groupId, id))
    .orderBy(asc(place.id))
    .all()
    .map(({ key }) => key);
  const tile = column === null || tileRow === null ? null : { column, row: tileRow };
  return { ...said, tile, members };
}
