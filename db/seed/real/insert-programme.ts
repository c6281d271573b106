import type { Queryable } from '../../open';
import { organisation, organisationRole } from '../../schema/organisation';
import { programme, programmePlace } from '../../schema/programme';
import { source } from '../../schema/source';
import { required } from '../required';
import { organisations } from './organisations';
import { placeKeys } from './places';
import { type SourceName, sources } from './sources';
import { programmeTexts } from './texts';

export const realProgrammeSlug = 'oim-pnud-maroc';

/** The programme itself, the places it works in, its organisations and its sources. */
export function insertProgramme(
  tx: Queryable,
  placeSetId: number,
  placeIds: ReadonlyMap<string, number>,
  now: string,
) {
  const { id: programmeId } = tx
    .insert(programme)
    .values({
      slug: realProgrammeSlug,
      placeSetId,
      ...programmeTexts,
      visibility: 'public',
      createdAt: now,
    })
    .returning({ id: programme.id })
    .get();
  const places = [
    placeKeys.oriental,
    placeKeys.soussMassa,
    placeKeys.tanger,
    placeKeys.alAndalous,
    placeKeys.alMoukamawa,
    placeKeys.morocco,
    placeKeys.eightCountries,
  ];
  places.forEach((key, ordinal) => {
    const values = { programmeId, placeId: required(placeIds, key), ordinal };
    tx.insert(programmePlace).values(values).run();
  });
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
  const sourceIds = new Map<SourceName, number>();
  for (const [name, row] of Object.entries(sources) as [
    SourceName,
    (typeof sources)[SourceName],
  ][]) {
    const values = { programmeId, ...row };
    sourceIds.set(name, tx.insert(source).values(values).returning({ id: source.id }).get().id);
  }
  return { programmeId, organisationIds, sourceIds };
}
