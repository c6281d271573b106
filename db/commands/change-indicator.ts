import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { ChangedIndicatorInput } from '@/lib/indicator/indicator-input';
import { asksForVersion, mayStandTogether } from '@/lib/indicator/version-rules';
import type { Authorised } from '@/lib/permissions';
import { changedFields } from '../changed-fields';
import { getComponentIds, refuseOwnValues, refuseUnfitForSums } from '../component-checks';
import { getResponsibleId, refuseTakenIndicatorCode } from '../indicator-checks';
import type { Queryable } from '../open';
import { type CurrentIndicator, getCurrentIndicator } from '../queries/get-current-indicator';
import { observedVersions } from '../queries/observed-versions';
import { refuseForeignAims } from '../refuse-foreign-aims';
import { rewriteLevels } from '../rewrite-levels';
import { indicator, indicatorFormerCode, indicatorVersion } from '../schema/indicator';
import { startVersion } from '../start-version';
import { transact } from '../transact';
import { writeComponents } from '../write-components';
import { raisePublicRevision } from './raise-public-revision';
import { type Moment, recordChange } from './record-change';

interface Input extends ChangedIndicatorInput, Moment {
  /** The code it has now. */
  readonly indicator: string;
}

export interface ChangedIndicator {
  readonly version: number;
  readonly isNewVersion: boolean;
}

/**
 * Says anew what an indicator is. Where values stand under its current version, a change of what
 * they mean starts a new version and leaves the values their own; every other change is a
 * correction in place. Saying the same changes nothing.
 */
export function changeIndicator(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, indicator: formerCode, newVersion, ...input }: Input,
): ChangedIndicator {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const current = getCurrentIndicator(tx, { programmeId, code: formerCode });
    const { id, version } = current;
    refuseTakenIndicatorCode(tx, { programmeId, code: input.code, ownId: id });
    const change = changedFields(asSaid(current), comparable(input));
    if (!change) return { version, isNewVersion: false };
    const observed = observedVersions(tx, id);
    if (!observed.every(({ kind }) => mayStandTogether(kind, input.kind))) {
      throw new AppError('conflict', { field: 'kind', words: 'api.indicators.kindHasValues' });
    }
    refuseForeignAims(tx, id, { before: current, after: input });
    refuseUnfitForSums(tx, { id, after: input });
    const componentIds = getComponentIds(tx, { programmeId, sum: input, ownId: id });
    if (componentIds.length > 0) refuseOwnValues(tx, id);
    const hasValues =
      observed.some(({ versionId }) => versionId === current.versionId) ||
      current.components.some((one) => observedVersions(tx, one.id).length > 0);
    const asks = hasValues && asksForVersion(Object.keys(change.after));
    if (asks && !newVersion) {
      throw new AppError('invalid', { field: 'newVersion', words: 'api.indicators.needsVersion' });
    }
    const { code, isPublic, isPlanKnown, levels, responsible, components: _, ...said } = input;
    const heldId = current.responsibleId;
    const responsibleId = getResponsibleId(tx, { programmeId, code: responsible, heldId });
    // Equal words are compared as text further on, so that they must not change their order.
    const unit = 'unit' in change.after ? said.unit : current.unit;
    const meaning = { ...said, unit, responsibleId };
    tx.update(indicator).set({ code, isPublic, isPlanKnown }).where(eq(indicator.id, id)).run();
    if (code !== current.code)
      keepFormerCode(tx, { programmeId, id, from: current.code, to: code });
    const started =
      hasValues && newVersion
        ? startVersion(tx, scope, current, { ...newVersion, meaning, levels, componentIds })
        : rewriteVersion(tx, current, { meaning, levels, componentIds });
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'change-indicator',
        subjectKind: 'indicator',
        subjectId: String(id),
        before: { ...change.before, version },
        after: { ...change.after, version: started, ...(started !== version && newVersion) },
        reason: started === version ? undefined : newVersion?.reason,
      },
    );
    return { version: started, isNewVersion: started !== version };
  });
}

type Fields = Omit<ChangedIndicatorInput, 'newVersion'>;

/** The fields as they are compared: the codes of levels and their labels apart, components in one order. */
function comparable({ levels, components, ...fields }: Fields): Record<string, unknown> {
  return {
    ...fields,
    components: [...components].sort(),
    levelCodes: levels.map(({ code }) => code),
    levelLabels: Object.fromEntries(levels.map(({ code, label }) => [code, label])),
  };
}

function asSaid(current: CurrentIndicator): Record<string, unknown> {
  const components = current.components.map(({ code }) => code);
  return { ...current, ...comparable({ ...current, components }) };
}

interface Rewritten {
  readonly meaning: Partial<typeof indicatorVersion.$inferInsert>;
  readonly levels: Fields['levels'];
  readonly componentIds: readonly number[];
}

function rewriteVersion(
  tx: Queryable,
  { versionId, version, levels: held }: CurrentIndicator,
  { meaning, levels, componentIds }: Rewritten,
): number {
  tx.update(indicatorVersion).set(meaning).where(eq(indicatorVersion.id, versionId)).run();
  rewriteLevels(tx, versionId, held, levels);
  writeComponents(tx, versionId, componentIds);
  return version;
}

interface Renamed {
  readonly programmeId: number;
  readonly id: number;
  readonly from: string;
  readonly to: string;
}

/** The address of the former code leads to the new one from now on. */
function keepFormerCode(tx: Queryable, { programmeId, id, from, to }: Renamed): void {
  tx.delete(indicatorFormerCode)
    .where(and(eq(indicatorFormerCode.programmeId, programmeId), eq(indicatorFormerCode.code, to)))
    .run();
  tx.insert(indicatorFormerCode).values({ programmeId, code: from, indicatorId: id }).run();
  raisePublicRevision(tx);
}
