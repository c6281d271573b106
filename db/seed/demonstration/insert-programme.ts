import type { Queryable } from '../../open';
import { organisation, organisationRole } from '../../schema/organisation';
import { place, placeSet } from '../../schema/place';
import { programme, programmePlace } from '../../schema/programme';
import { result, resultCondition, statement } from '../../schema/result';
import { source } from '../../schema/source';
import { required } from '../required';
import { words } from '../words';
import { type PlaceSeed, placeEdition } from './places';
import { results } from './results';
import { demonstrationSlug, organisations, programmeTexts, sources, statements } from './texts';

/** The fictional country, its programme, and who works in it. */
export function insertProgramme(tx: Queryable, places: readonly PlaceSeed[], now: string) {
  const { id: placeSetId } = tx
    .insert(placeSet)
    .values({
      code: 'XO',
      title: words('Orvanie (démonstration)', 'Orvania (demonstration)', 'أورفانيا (عرض تجريبي)'),
      footnote: words(
        'Pays fictif : la grille ne représente aucun territoire.',
        'A fictional country: the grid stands for no territory.',
        'بلد متخيل: لا تمثل الشبكة أي إقليم.',
      ),
    })
    .returning({ id: placeSet.id })
    .get();
  const { id: programmeId } = tx
    .insert(programme)
    .values({
      slug: demonstrationSlug,
      placeSetId,
      ...programmeTexts,
      visibility: 'public',
      isDemonstration: true,
      nextReleaseOn: '2024-02-15',
      createdAt: now,
    })
    .returning({ id: programme.id })
    .get();
  return {
    programmeId,
    placeIds: insertPlaces(tx, programmeId, placeSetId, places),
    ...insertOrganisations(tx, programmeId),
    resultIds: insertResults(tx, programmeId),
  };
}

function insertPlaces(
  tx: Queryable,
  programmeId: number,
  placeSetId: number,
  places: readonly PlaceSeed[],
): Map<string, number> {
  const ids = new Map<string, number>();
  places.forEach(({ code, level, parent, name, tile }, ordinal) => {
    const { id: placeId } = tx
      .insert(place)
      .values({
        placeSetId,
        code,
        edition: placeEdition,
        level,
        parentId: parent === null ? null : required(ids, parent),
        name,
        tileColumn: tile?.[0],
        tileRow: tile?.[1],
      })
      .returning({ id: place.id })
      .get();
    ids.set(code, placeId);
    tx.insert(programmePlace).values({ programmeId, placeId, ordinal }).run();
  });
  return ids;
}

function insertOrganisations(tx: Queryable, programmeId: number) {
  const organisationIds = new Map<string, number>();
  for (const { role, ...row } of organisations) {
    const { id: organisationId } = tx
      .insert(organisation)
      .values({ programmeId, ...row })
      .returning({ id: organisation.id })
      .get();
    tx.insert(organisationRole).values({ organisationId, role }).run();
    organisationIds.set(row.code, organisationId);
  }
  const sourceIds = new Map<string, number>();
  for (const row of sources) {
    const values = { programmeId, ...row };
    sourceIds.set(row.code, tx.insert(source).values(values).returning({ id: source.id }).get().id);
  }
  return { organisationIds, sourceIds };
}

function insertResults(tx: Queryable, programmeId: number): Map<string, number> {
  const ids = new Map<string, number>();
  results.forEach(({ parent, conditions = [], ...row }, ordinal) => {
    const { id: resultId } = tx
      .insert(result)
      .values({
        programmeId,
        parentId: parent === null ? null : required(ids, parent),
        ordinal,
        ...row,
      })
      .returning({ id: result.id })
      .get();
    ids.set(row.code, resultId);
    conditions.forEach((condition, at) => {
      tx.insert(resultCondition)
        .values({ resultId, ordinal: at, ...condition })
        .run();
    });
  });
  return ids;
}

/** What the partners say was learnt. */
export function insertStatements(
  tx: Queryable,
  programmeId: number,
  ids: Pick<ReturnType<typeof insertProgramme>, 'organisationIds' | 'resultIds'>,
): void {
  statements.forEach(({ organisation: code, result: resultCode, text }, ordinal) => {
    tx.insert(statement)
      .values({
        programmeId,
        organisationId: required(ids.organisationIds, code),
        resultId: required(ids.resultIds, resultCode),
        text,
        ordinal,
      })
      .run();
  });
}
