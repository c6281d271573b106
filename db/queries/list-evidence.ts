import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Evidence } from '@/lib/api/evidence-schema';
import { AppError } from '@/lib/errors';
import { type Authorised, can } from '@/lib/permissions';
import type { Queryable } from '../open';
import { combination } from '../schema/dimension';
import { evidence, evidenceCell, valueComment } from '../schema/evidence';
import { indicator } from '../schema/indicator';
import { organisation } from '../schema/organisation';
import { person } from '../schema/people';
import { source } from '../schema/source';
import { getSheetAddress } from './get-sheet-address';

interface Wanted {
  /** `code@edition`. */
  readonly place: string;
  readonly period: string;
  /** Its code. */
  readonly indicator: string;
  readonly now: string;
}

type Scope = Authorised<'viewOffice'>;

/**
 * What supports the values of one indicator in one place and period and is said of them, as far as the
 * person may see it; oldest first.
 */
export function listEvidence(db: Queryable, scope: Scope, { now, ...wanted }: Wanted): Evidence {
  const { programmeId } = scope.subject;
  const { placeId, periodId } = getSheetAddress(db, { ...wanted, programmeId });
  const asked = db
    .select({ id: indicator.id })
    .from(indicator)
    .where(and(eq(indicator.programmeId, programmeId), eq(indicator.code, wanted.indicator)))
    .get();
  if (!asked) {
    const words = 'observation.errors.unknownIndicator';
    throw new AppError('invalid', { field: 'indicator', words });
  }
  const row = { programmeId, placeId, periodId, indicatorId: asked.id };
  const given = listGiven(db, row).map((one) => ({ ...one, ...row }));
  const isSeen = (one: (typeof given)[number]) =>
    can(scope.caller, 'viewEvidence', one) || can(scope.caller, 'readEvidenceFile', one);
  const seen = given.filter(isSeen);
  return {
    files: seen.flatMap((one) => (one.kind === 'file' ? [toFile(scope, one, now)] : [])),
    links: seen.flatMap((one) => (one.kind === 'link' ? [toLink(scope, one)] : [])),
    comments: listComments(db, row)
      .filter((one) => can(scope.caller, 'viewEvidence', { ...one, ...row }))
      .map(({ organisationId, addedById, ...one }) => ({
        ...one,
        mayRemove:
          one.removedAt === null &&
          can(scope.caller, 'removeFromValue', { ...row, organisationId, addedById }),
      })),
    mayKeep: can(scope.caller, 'keepEvidence', row),
  };
}

interface Row {
  readonly programmeId: number;
  readonly placeId: number;
  readonly periodId: number;
  readonly indicatorId: number;
}

const destroying = alias(person, 'destroying_person');

function listGiven(db: Queryable, { placeId, periodId, indicatorId }: Row) {
  return db
    .select({
      id: evidence.id,
      kind: evidence.kind,
      category: combination.key,
      organisation: organisation.code,
      organisationId: evidenceCell.organisationId,
      source: source.code,
      title: evidence.title,
      url: evidence.url,
      mediaType: evidence.mediaType,
      size: evidence.sizeBytes,
      sha256: evidence.sha256,
      isPublic: evidence.isPublic,
      namesPeople: evidence.namesPeople,
      keptUntil: evidence.keptUntil,
      addedById: evidence.uploadedBy,
      addedBy: person.name,
      addedAt: evidence.uploadedAt,
      destroyedBy: destroying.name,
      destroyedAt: evidence.destroyedAt,
      destroyedReason: evidence.destroyedReason,
    })
    .from(evidenceCell)
    .innerJoin(evidence, eq(evidence.id, evidenceCell.evidenceId))
    .innerJoin(combination, eq(combination.id, evidenceCell.combinationId))
    .leftJoin(organisation, eq(organisation.id, evidenceCell.organisationId))
    .leftJoin(source, eq(source.id, evidenceCell.sourceId))
    .leftJoin(person, eq(person.id, evidence.uploadedBy))
    .leftJoin(destroying, eq(destroying.id, evidence.destroyedBy))
    .where(
      and(
        eq(evidenceCell.periodId, periodId),
        eq(evidenceCell.placeId, placeId),
        eq(evidenceCell.indicatorId, indicatorId),
      ),
    )
    .orderBy(asc(evidence.id))
    .all();
}

type Given = ReturnType<typeof listGiven>[number] & Row;

function whatIsShared(one: Given) {
  const { id, category, organisation: reporter, source: origin, addedBy, addedAt, isPublic } = one;
  const { destroyedAt: at, destroyedBy: by, destroyedReason: reason } = one;
  const destroyed = at === null || reason === null ? null : { at, by, reason };
  const said = { id, category, organisation: reporter, source: origin };
  return { ...said, addedBy, addedAt, isPublic, destroyed };
}

function toFile({ caller }: Scope, one: Given, now: string): Evidence['files'][number] {
  const { mediaType, size, sha256, namesPeople, keptUntil } = one;
  const isOver = keptUntil !== null && keptUntil < now.slice(0, 10);
  const mayRead = one.destroyedAt === null && !isOver && can(caller, 'readEvidenceFile', one);
  return {
    ...whatIsShared(one),
    name: mayRead ? one.title : null,
    mediaType: mediaType ?? '',
    size: size ?? 0,
    sha256: mayRead || one.destroyedAt !== null ? sha256 : null,
    namesPeople,
    keptUntil,
    mayRead,
    mayViewReadings: namesPeople && can(caller, 'viewReadings', one),
  };
}

function toLink({ caller }: Scope, one: Given): Evidence['links'][number] {
  const isRemoved = one.destroyedAt !== null;
  return {
    ...whatIsShared(one),
    title: isRemoved ? null : one.title,
    url: isRemoved ? null : one.url,
    mayRemove: !isRemoved && can(caller, 'removeFromValue', one),
  };
}

function listComments(db: Queryable, { placeId, periodId, indicatorId }: Row) {
  return db
    .select({
      id: valueComment.id,
      category: combination.key,
      organisation: organisation.code,
      organisationId: valueComment.organisationId,
      source: source.code,
      words: valueComment.words,
      addedById: valueComment.writtenBy,
      writtenBy: person.name,
      writtenAt: valueComment.writtenAt,
      removedAt: valueComment.removedAt,
    })
    .from(valueComment)
    .innerJoin(combination, eq(combination.id, valueComment.combinationId))
    .innerJoin(person, eq(person.id, valueComment.writtenBy))
    .leftJoin(organisation, eq(organisation.id, valueComment.organisationId))
    .leftJoin(source, eq(source.id, valueComment.sourceId))
    .where(
      and(
        eq(valueComment.periodId, periodId),
        eq(valueComment.placeId, placeId),
        eq(valueComment.indicatorId, indicatorId),
      ),
    )
    .orderBy(asc(valueComment.id))
    .all();
}
