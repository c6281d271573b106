import { eq, max } from 'drizzle-orm';
import type { IndicatorInput } from '@/lib/indicator/indicator-input';
import type { Authorised } from '@/lib/permissions';
import { getComponentIds } from '../component-checks';
import { getResponsibleId, getResultInUse, refuseTakenIndicatorCode } from '../indicator-checks';
import { insertVersion } from '../insert-version';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

/** Adds an indicator, last under its result, with its first version; returns its id. */
export function createIndicator(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, ...input }: IndicatorInput & Moment,
): number {
  const { programmeId } = scope.subject;
  const { code, isPublic, isPlanKnown, result, levels, responsible, components, ...meaning } =
    input;
  return transact(db, (tx) => {
    refuseTakenIndicatorCode(tx, { programmeId, code });
    const resultId = getResultInUse(tx, programmeId, result);
    const responsibleId = getResponsibleId(tx, { programmeId, code: responsible });
    const componentIds = getComponentIds(tx, { programmeId, sum: input });
    const last = tx
      .select({ ordinal: max(indicator.ordinal) })
      .from(indicator)
      .where(eq(indicator.programmeId, programmeId))
      .get();
    const ordinal = (last?.ordinal ?? 0) + 1;
    const { id } = tx
      .insert(indicator)
      .values({ programmeId, resultId, code, ordinal, isPublic, isPlanKnown })
      .returning({ id: indicator.id })
      .get();
    const version = {
      indicatorId: id,
      version: 1,
      isCurrent: true,
      changedBy: scope.caller.personId,
    };
    insertVersion(tx, { ...meaning, ...version, responsibleId }, levels, componentIds);
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'create-indicator',
        subjectKind: 'indicator',
        subjectId: String(id),
        before: null,
        after: input,
      },
    );
    return id;
  });
}
