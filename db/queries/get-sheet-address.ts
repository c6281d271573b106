import { and, eq, sql } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Queryable } from '../open';
import { prepared } from '../prepared';
import { period } from '../schema/period';
import { place } from '../schema/place';
import { programmePlace } from '../schema/programme';

interface Address {
  readonly programmeId: number;
  /** `code@edition`. */
  readonly place: string;
  /** The period's code. */
  readonly period: string;
}

export interface SheetAddress {
  readonly programmeId: number;
  readonly placeId: number;
  readonly periodId: number;
}

/** A place of the programme and one of its periods; throws `invalid` at the one that is unknown. */
export function getSheetAddress(db: Queryable, address: Address): SheetAddress {
  const { programmeId } = address;
  const placeId = findProgrammePlace(db, address);
  if (placeId === null) {
    throw new AppError('invalid', { field: 'place', words: 'observation.errors.unknownPlace' });
  }
  const found = periodByCode(db).get({ programmeId, code: address.period });
  if (!found) {
    throw new AppError('invalid', { field: 'period', words: 'observation.errors.unknownPeriod' });
  }
  return { programmeId, placeId, periodId: found.id };
}

const periodByCode = prepared((db) =>
  db
    .select({ id: period.id })
    .from(period)
    .where(
      and(
        eq(period.programmeId, sql.placeholder('programmeId')),
        eq(period.code, sql.placeholder('code')),
      ),
    )
    .prepare(),
);

const listedByKey = prepared((db) =>
  db
    .select({ id: place.id })
    .from(programmePlace)
    .innerJoin(place, eq(place.id, programmePlace.placeId))
    .where(
      and(
        eq(programmePlace.programmeId, sql.placeholder('programmeId')),
        sql`${place.code} || '@' || ${place.edition} = ${sql.placeholder('key')}`,
      ),
    )
    .prepare(),
);

/** The id of a place that the programme lists, or that lies in one. */
export function findProgrammePlace(
  db: Queryable,
  { programmeId, place: key }: Omit<Address, 'period'>,
): number | null {
  const listed = listedByKey(db).get({ programmeId, key });
  if (listed) return listed.id;
  const row = db.get<{ id: number } | undefined>(sql`
    WITH RECURSIVE wanted (id, parent_id) AS (
      SELECT ${place.id}, ${place.parentId} FROM ${place}
      WHERE ${place.code} || '@' || ${place.edition} = ${key} AND ${place.placeSetId} = (
        SELECT place_set_id FROM programme WHERE id = ${programmeId})
    ), chain (id, ancestor_id) AS (
      SELECT id, id FROM wanted
      UNION ALL
      SELECT chain.id, ${place.parentId} FROM chain JOIN ${place} ON ${place.id} = chain.ancestor_id
      WHERE ${place.parentId} IS NOT NULL
    )
    SELECT chain.id AS id FROM chain
    JOIN ${programmePlace} ON ${programmePlace.placeId} = chain.ancestor_id
      AND ${programmePlace.programmeId} = ${programmeId}
    LIMIT 1`);
  return row?.id ?? null;
}
