import { asc, eq } from 'drizzle-orm';
import type { EditedIndicator } from '@/lib/api/framework/editor-schema';
import { untranslatedIndicator } from '@/lib/framework/untranslated';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { indicatorFormerCode, indicatorVersion } from '../schema/indicator';
import { person } from '../schema/people';
import { result } from '../schema/result';
import { meaningOf } from '../start-version';
import { readAtOnce } from '../transact';
import { getCurrentIndicator } from './get-current-indicator';
import { observedVersions } from './observed-versions';

/** One indicator with all its texts, its versions and the codes it had. */
export function getEditedIndicator(
  db: Queryable,
  { subject: { programmeId } }: Authorised<'editFramework'>,
  code: string,
): EditedIndicator {
  return readAtOnce(db, (tx) => {
    const current = getCurrentIndicator(tx, { programmeId, code });
    const { id, isPublic, isPlanKnown, archivedAt, version, responsible } = current;
    const levels = current.levels.map(({ id: _, ...level }) => level);
    const above = tx
      .select({ code: result.code })
      .from(result)
      .where(eq(result.id, current.resultId))
      .get();
    const { responsibleId: _, ...meaning } = meaningOf(current);
    return {
      ...{ code, isPublic, isPlanKnown, version, responsible },
      ...meaning,
      levels,
      components: current.components.map((one) => one.code),
      result: above?.code ?? '',
      isArchived: archivedAt !== null,
      untranslated: untranslatedIndicator({ ...current, levels }),
      formerCodes: tx
        .select({ code: indicatorFormerCode.code })
        .from(indicatorFormerCode)
        .where(eq(indicatorFormerCode.indicatorId, id))
        .orderBy(asc(indicatorFormerCode.code))
        .all()
        .map((former) => former.code),
      versions: listVersions(tx, id),
    };
  });
}

function listVersions(db: Queryable, indicatorId: number): EditedIndicator['versions'] {
  const values = new Map(
    observedVersions(db, indicatorId).map((one) => [one.versionId, one.values]),
  );
  return db
    .select({
      id: indicatorVersion.id,
      version: indicatorVersion.version,
      validFrom: indicatorVersion.validFrom,
      reason: indicatorVersion.changeReason,
      changedBy: person.name,
    })
    .from(indicatorVersion)
    .leftJoin(person, eq(person.id, indicatorVersion.changedBy))
    .where(eq(indicatorVersion.indicatorId, indicatorId))
    .orderBy(asc(indicatorVersion.version))
    .all()
    .map(({ id, ...one }) => ({ ...one, values: values.get(id) ?? 0 }));
}
