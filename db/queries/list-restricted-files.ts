import { and, asc, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { RestrictedFile } from '@/lib/api/evidence-schema';
import { groupBy } from '@/lib/group-by';
import { type Authorised, can } from '@/lib/permissions';
import type { Queryable } from '../open';
import { evidence, evidenceCell, evidenceReading } from '../schema/evidence';
import { indicator, indicatorVersion } from '../schema/indicator';
import { person } from '../schema/people';
import { place } from '../schema/place';
import { amongThese } from './among-these';
import { listPeriods, namedPeriod } from './list-periods';
import { placeKeyColumn } from './place-key';

/**
 * The files that name people, the newest first, and who read each: for an officer those of the
 * programme, for others their own.
 */
export function listRestrictedFiles(
  db: Queryable,
  { caller, subject }: Authorised<'openEntry'>,
  { now }: { readonly now: string },
): RestrictedFile[] {
  const { programmeId } = subject;
  const files = namingPeople(db, programmeId).filter((one) =>
    can(caller, 'viewReadings', { ...one, programmeId }),
  );
  const readings = readingsOf(
    db,
    files.map(({ id }) => id),
  );
  const periods = new Map(listPeriods(db, programmeId).map((one) => [one.id, one]));
  return files.map((one) => {
    const period = periods.get(one.periodId);
    if (!period) throw new Error(`Period ${one.periodId} is not listed.`);
    const { destroyedAt: at, destroyedBy: by, destroyedReason: reason, keptUntil } = one;
    const isOver = keptUntil !== null && keptUntil < now.slice(0, 10);
    return {
      id: one.id,
      name: at !== null || isOver ? null : one.title,
      addedBy: one.addedBy,
      addedAt: one.addedAt,
      keptUntil,
      destroyed: at === null || reason === null ? null : { at, by, reason },
      indicator: { code: one.indicator, title: one.indicatorTitle },
      place: { key: one.placeKey, name: one.placeName },
      period: namedPeriod(period),
      readings: (readings.get(one.id) ?? []).map(({ id, readBy, readAt }) => ({
        id,
        readBy,
        readAt,
      })),
    };
  });
}

const destroying = alias(person, 'destroying_person');

function namingPeople(db: Queryable, programmeId: number) {
  return db
    .select({
      id: evidence.id,
      title: evidence.title,
      addedById: evidence.uploadedBy,
      addedBy: person.name,
      addedAt: evidence.uploadedAt,
      keptUntil: evidence.keptUntil,
      destroyedBy: destroying.name,
      destroyedAt: evidence.destroyedAt,
      destroyedReason: evidence.destroyedReason,
      indicator: indicator.code,
      indicatorTitle: indicatorVersion.title,
      placeId: evidenceCell.placeId,
      placeKey: placeKeyColumn,
      placeName: place.name,
      periodId: evidenceCell.periodId,
      organisationId: evidenceCell.organisationId,
    })
    .from(evidence)
    .innerJoin(evidenceCell, eq(evidenceCell.evidenceId, evidence.id))
    .innerJoin(indicator, eq(indicator.id, evidenceCell.indicatorId))
    .innerJoin(
      indicatorVersion,
      and(eq(indicatorVersion.indicatorId, indicator.id), eq(indicatorVersion.isCurrent, true)),
    )
    .innerJoin(place, eq(place.id, evidenceCell.placeId))
    .leftJoin(person, eq(person.id, evidence.uploadedBy))
    .leftJoin(destroying, eq(destroying.id, evidence.destroyedBy))
    .where(and(eq(evidence.programmeId, programmeId), eq(evidence.namesPeople, true)))
    .orderBy(desc(evidence.id))
    .all();
}

/** Oldest first. */
function readingsOf(db: Queryable, evidenceIds: readonly number[]) {
  const rows = db
    .select({
      id: evidenceReading.id,
      evidenceId: evidenceReading.evidenceId,
      readBy: person.name,
      readAt: evidenceReading.readAt,
    })
    .from(evidenceReading)
    .innerJoin(person, eq(person.id, evidenceReading.personId))
    .where(amongThese(evidenceReading.evidenceId, evidenceIds))
    .orderBy(asc(evidenceReading.id))
    .all();
  return groupBy(rows, ({ evidenceId }) => evidenceId);
}
