import { and, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { ChangedPlaceInput } from '@/lib/place/place-input';
import { mayLieIn } from '@/lib/place/place-levels';
import type { Queryable } from './open';
import { placeKeyColumn } from './queries/place-key';
import { place, placeGroupMember } from './schema/place';
import { programme } from './schema/programme';

export interface PlaceReferences {
  readonly placeSetId: number;
  readonly parentId: number | null;
  readonly memberIds: readonly number[];
}

export function placeSetOf(tx: Queryable, programmeId: number): number {
  const own = tx
    .select({ placeSetId: programme.placeSetId })
    .from(programme)
    .where(eq(programme.id, programmeId))
    .get();
  if (!own) throw new Error(`There is no programme ${programmeId}.`);
  return own.placeSetId;
}

/** A place of the set by `code@edition`, or null. */
export function findPlaceInSet(tx: Queryable, placeSetId: number, key: string) {
  const found = tx
    .select({ id: place.id, level: place.level })
    .from(place)
    .where(and(eq(place.placeSetId, placeSetId), sql`${placeKeyColumn} = ${key}`))
    .get();
  return found ?? null;
}

/** The same; throws `not-found` at the field that names it. */
export function getPlaceInSet(tx: Queryable, placeSetId: number, key: string, field = 'place') {
  const found = findPlaceInSet(tx, placeSetId, key);
  if (!found) throw new AppError('not-found', { field });
  return found;
}

/**
 * What a place's keys stand for, all in one set; throws at the field that does not fit.
 * @param ownId the place itself where it exists already
 */
export function placeReferences(
  tx: Queryable,
  placeSetId: number,
  input: ChangedPlaceInput,
  ownId: number | null,
): PlaceReferences {
  const refuse = (field: string, words: string, params = {}) => {
    throw new AppError('invalid', { field, words: `api.places.${words}`, params });
  };
  const parent = input.parent === null ? null : findPlaceInSet(tx, placeSetId, input.parent);
  if (input.parent !== null && !parent) refuse('parent', 'unknownParent');
  if (parent && !mayLieIn(input.level, parent.level)) refuse('parent', 'improperParent');
  if (ownId !== null) refuseImproperLevel(tx, ownId, input);
  if (input.members.length > 0 && input.level !== 'group') refuse('members', 'onlyGroups');
  const memberIds = input.members.map((key, at) => {
    const member = findPlaceInSet(tx, placeSetId, key);
    if (!member) throw unknownMember(at);
    if (member.level === 'group') refuse(`members.${at}`, 'memberIsGroup');
    return member.id;
  });
  refuseTakenTile(tx, placeSetId, input, ownId);
  return { placeSetId, parentId: parent?.id ?? null, memberIds };
}

const unknownMember = (at: number) =>
  new AppError('invalid', { field: `members.${at}`, words: 'api.places.unknownPlace' });

/** What lies in a place, and the groups it is in, hold it to its level. */
function refuseImproperLevel(tx: Queryable, id: number, { level }: ChangedPlaceInput): void {
  const improper = tx
    .select({ level: place.level, key: placeKeyColumn })
    .from(place)
    .where(eq(place.parentId, id))
    .all()
    .find((child) => !mayLieIn(child.level, level));
  if (improper) {
    throw new AppError('invalid', {
      field: 'level',
      words: 'api.places.improperChild',
      params: { place: improper.key },
    });
  }
  const inGroup = tx
    .select({ groupId: placeGroupMember.groupId })
    .from(placeGroupMember)
    .where(eq(placeGroupMember.memberId, id))
    .get();
  if (inGroup && level === 'group') {
    throw new AppError('invalid', { field: 'level', words: 'api.places.memberIsGroup' });
  }
}

/** The map draws the places that are valid to this day: two of them never share a tile. */
function refuseTakenTile(
  tx: Queryable,
  placeSetId: number,
  { tile, validTo }: ChangedPlaceInput,
  ownId: number | null,
): void {
  if (!tile || validTo !== null) return;
  const taken = tx
    .select({ key: placeKeyColumn })
    .from(place)
    .where(
      and(
        eq(place.placeSetId, placeSetId),
        ne(place.id, ownId ?? 0),
        isNull(place.validTo),
        isNotNull(place.tileColumn),
        eq(place.tileColumn, tile.column),
        eq(place.tileRow, tile.row),
      ),
    )
    .get();
  if (!taken) return;
  throw new AppError('conflict', {
    field: 'tile',
    words: 'api.places.tileTaken',
    params: { place: taken.key },
  });
}
