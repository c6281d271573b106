import { and, asc, eq, isNull } from 'drizzle-orm';
import { groupBy } from '@/lib/group-by';
import type { ReleaseContent } from '@/lib/release/content';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { organisation, organisationRole } from '../schema/organisation';
import { phase } from '../schema/phase';
import { place } from '../schema/place';
import { keyFigure } from '../schema/programme';
import { result, statement } from '../schema/result';
import { source } from '../schema/source';
import { tag, vocabulary, vocabularyTerm } from '../schema/tag';
import { optionalPlaceKeyColumn } from './place-key';

export function contentOrganisations(
  db: Queryable,
  programmeId: number,
): ReleaseContent['organisations'] {
  const roles = groupBy(
    db
      .select({ id: organisationRole.organisationId, role: organisationRole.role })
      .from(organisationRole)
      .innerJoin(organisation, eq(organisation.id, organisationRole.organisationId))
      .where(eq(organisation.programmeId, programmeId))
      .orderBy(asc(organisationRole.role))
      .all(),
    ({ id }) => id,
  );
  return db
    .select({ id: organisation.id, code: organisation.code, name: organisation.name })
    .from(organisation)
    .where(eq(organisation.programmeId, programmeId))
    .orderBy(asc(organisation.id))
    .all()
    .map(({ id, ...one }) => ({ ...one, roles: (roles.get(id) ?? []).map(({ role }) => role) }));
}

export function contentSources(db: Queryable, programmeId: number): ReleaseContent['sources'] {
  return db
    .select({
      key: source.code,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      publishedOn: source.publishedOn,
    })
    .from(source)
    .where(eq(source.programmeId, programmeId))
    .orderBy(asc(source.id))
    .all();
}

export function contentStatements(
  db: Queryable,
  programmeId: number,
): ReleaseContent['statements'] {
  return db
    .select({
      text: statement.text,
      speaker: statement.speaker,
      organisationCode: organisation.code,
      resultCode: result.code,
      sourceKey: source.code,
    })
    .from(statement)
    .leftJoin(organisation, eq(organisation.id, statement.organisationId))
    .leftJoin(result, eq(result.id, statement.resultId))
    .leftJoin(source, eq(source.id, statement.sourceId))
    .where(eq(statement.programmeId, programmeId))
    .orderBy(asc(statement.ordinal), asc(statement.id))
    .all();
}

/** Of public indicators that are not archived. */
export function contentKeyFigures(
  db: Queryable,
  programmeId: number,
): ReleaseContent['keyFigures'] {
  return db
    .select({
      indicatorCode: indicator.code,
      placeKey: optionalPlaceKeyColumn,
      phaseCode: phase.code,
    })
    .from(keyFigure)
    .innerJoin(indicator, eq(indicator.id, keyFigure.indicatorId))
    .leftJoin(place, eq(place.id, keyFigure.placeId))
    .leftJoin(phase, eq(phase.id, keyFigure.phaseId))
    .where(
      and(
        eq(keyFigure.programmeId, programmeId),
        eq(indicator.isPublic, true),
        isNull(indicator.archivedAt),
      ),
    )
    .orderBy(asc(keyFigure.ordinal))
    .all();
}

export function contentTags(db: Queryable, programmeId: number): ReleaseContent['tags'] {
  return db
    .select({
      vocabulary: vocabulary.code,
      code: vocabularyTerm.code,
      label: vocabularyTerm.label,
      indicatorCode: indicator.code,
      placeKey: optionalPlaceKeyColumn,
      isPublic: indicator.isPublic,
      archivedAt: indicator.archivedAt,
    })
    .from(tag)
    .innerJoin(vocabularyTerm, eq(vocabularyTerm.id, tag.termId))
    .innerJoin(vocabulary, eq(vocabulary.id, vocabularyTerm.vocabularyId))
    .leftJoin(indicator, eq(indicator.id, tag.indicatorId))
    .leftJoin(place, eq(place.id, tag.placeId))
    .where(eq(tag.programmeId, programmeId))
    .orderBy(asc(tag.id))
    .all()
    .filter(({ isPublic, archivedAt }) => isPublic !== false && archivedAt === null)
    .map(({ isPublic: _, archivedAt: __, ...one }) => one);
}
