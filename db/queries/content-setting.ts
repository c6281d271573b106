import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { ReleaseContent } from '@/lib/release/content';
import type { Queryable } from '../open';
import { phase } from '../schema/phase';
import { place } from '../schema/place';
import { programme, programmePlace } from '../schema/programme';

type Setting = Pick<ReleaseContent, 'programme' | 'phases' | 'places'>;

/**
 * The programme's own texts, its phases, and its places with those that frame the map.
 * @param placeIds places that the figures name, and their ancestors
 */
export function contentSetting(
  db: Queryable,
  programmeId: number,
  placeIds: readonly number[],
): Setting {
  const own = db
    .select({
      slug: programme.slug,
      title: programme.title,
      kicker: programme.kicker,
      headline: programme.headline,
      summary: programme.summary,
      method: programme.method,
      limits: programme.limits,
      isDemonstration: programme.isDemonstration,
      nextReleaseOn: programme.nextReleaseOn,
      bands: { aheadFrom: programme.aheadFrom, onTrackFrom: programme.onTrackFrom },
    })
    .from(programme)
    .where(eq(programme.id, programmeId))
    .get();
  if (!own) throw new Error(`There is no programme ${programmeId}.`);
  return {
    programme: own,
    phases: listContentPhases(db, programmeId),
    places: listContentPlaces(db, programmeId, placeIds),
  };
}

function listContentPhases(db: Queryable, programmeId: number): ReleaseContent['phases'] {
  return db
    .select({
      code: phase.code,
      title: phase.title,
      startsOn: phase.startsOn,
      startsPrecision: phase.startsPrecision,
      endsOn: phase.endsOn,
      endsPrecision: phase.endsPrecision,
      note: phase.note,
      isReportedHere: phase.isReportedHere,
    })
    .from(phase)
    .where(eq(phase.programmeId, programmeId))
    .orderBy(asc(phase.ordinal))
    .all()
    .map(({ startsOn, startsPrecision, endsOn, endsPrecision, ...one }) => ({
      ...one,
      start: { date: startsOn, precision: startsPrecision },
      end: { date: endsOn, precision: endsPrecision },
    }));
}

function listContentPlaces(
  db: Queryable,
  programmeId: number,
  placeIds: readonly number[],
): ReleaseContent['places'] {
  const ownSet = sql`(SELECT place_set_id FROM programme WHERE id = ${programmeId})`;
  const rows = db
    .select({
      id: place.id,
      code: place.code,
      edition: place.edition,
      level: place.level,
      name: place.name,
      parentId: place.parentId,
      mark: place.mark,
      tileColumn: place.tileColumn,
      tileRow: place.tileRow,
      ordinal: programmePlace.ordinal,
    })
    .from(place)
    .leftJoin(
      programmePlace,
      and(eq(programmePlace.placeId, place.id), eq(programmePlace.programmeId, programmeId)),
    )
    .where(
      and(
        eq(place.placeSetId, ownSet),
        or(
          inArray(place.id, [...placeIds]),
          and(isNotNull(place.tileColumn), isNull(place.validTo)),
        ),
      ),
    )
    .orderBy(sql`${programmePlace.ordinal} IS NULL`, asc(programmePlace.ordinal), asc(place.code))
    .all();
  const key = ({ code, edition }: { code: string; edition: string }) => `${code}@${edition}`;
  const keys = new Map(rows.map((row) => [row.id, key(row)]));
  return rows.map((row) => ({
    key: key(row),
    code: row.code,
    edition: row.edition,
    level: row.level,
    name: row.name,
    parentKey: row.parentId === null ? null : (keys.get(row.parentId) ?? null),
    mark: row.mark,
    tile:
      row.tileColumn === null || row.tileRow === null
        ? null
        : { column: row.tileColumn, row: row.tileRow },
    isInProgramme: row.ordinal !== null,
  }));
}
