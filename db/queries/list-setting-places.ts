import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { SettingPlace, SettingPlaces } from '@/lib/api/setting/place-contract';
import { groupBy } from '@/lib/group-by';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { place, placeGroupMember, placeSet, placeSuccession } from '../schema/place';
import { programme, programmePlace } from '../schema/programme';
import { placeKeyColumn } from './place-key';

const parent = alias(place, 'parent');

/** The whole place set of a programme, with the places it works in first. */
export function listSettingPlaces(
  db: Queryable,
  { subject }: Authorised<'viewOffice'>,
): SettingPlaces {
  const { programmeId } = subject;
  const own = db
    .select({
      id: placeSet.id,
      code: placeSet.code,
      title: placeSet.title,
      footnote: placeSet.footnote,
    })
    .from(placeSet)
    .innerJoin(programme, eq(programme.placeSetId, placeSet.id))
    .where(eq(programme.id, programmeId))
    .get();
  if (!own) throw new Error(`There is no programme ${programmeId}.`);
  const { id: placeSetId, ...said } = own;
  const other = db
    .select({ id: programme.id })
    .from(programme)
    .where(
      and(
        eq(programme.placeSetId, placeSetId),
        ne(programme.id, programmeId),
        isNull(programme.archivedAt),
      ),
    )
    .get();
  return {
    placeSet: { ...said, isShared: other !== undefined },
    places: listPlaces(db, placeSetId, programmeId),
  };
}

function listPlaces(db: Queryable, placeSetId: number, programmeId: number): SettingPlace[] {
  const members = groupBy(
    db
      .select({ groupId: placeGroupMember.groupId, key: placeKeyColumn })
      .from(placeGroupMember)
      .innerJoin(place, eq(place.id, placeGroupMember.memberId))
      .where(eq(place.placeSetId, placeSetId))
      .orderBy(asc(place.id))
      .all(),
    ({ groupId }) => groupId,
  );
  const predecessors = groupBy(
    db
      .select({
        successorId: placeSuccession.successorId,
        key: placeKeyColumn,
        isSameTerritory: placeSuccession.isSameTerritory,
      })
      .from(placeSuccession)
      .innerJoin(place, eq(place.id, placeSuccession.predecessorId))
      .where(eq(place.placeSetId, placeSetId))
      .orderBy(asc(place.id))
      .all(),
    ({ successorId }) => successorId,
  );
  return db
    .select({
      id: place.id,
      key: placeKeyColumn,
      code: place.code,
      edition: place.edition,
      level: place.level,
      name: place.name,
      parent: sql<string | null>`${parent.code} || '@' || ${parent.edition}`,
      validFrom: place.validFrom,
      validTo: place.validTo,
      mark: place.mark,
      column: place.tileColumn,
      row: place.tileRow,
      ordinal: programmePlace.ordinal,
    })
    .from(place)
    .leftJoin(parent, eq(parent.id, place.parentId))
    .leftJoin(
      programmePlace,
      and(eq(programmePlace.placeId, place.id), eq(programmePlace.programmeId, programmeId)),
    )
    .where(eq(place.placeSetId, placeSetId))
    .orderBy(
      sql`${programmePlace.ordinal} IS NULL`,
      asc(programmePlace.ordinal),
      asc(place.code),
      asc(place.edition),
    )
    .all()
    .map(({ id, column, row, ordinal, ...one }, at) => ({
      ...one,
      tile: column === null || row === null ? null : { column, row },
      members: (members.get(id) ?? []).map(({ key }) => key),
      predecessors: (predecessors.get(id) ?? []).map(({ successorId: _, ...older }) => older),
      rank: ordinal === null ? null : at + 1,
    }));
}
