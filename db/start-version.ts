import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { IndicatorFields } from '@/lib/indicator/indicator-input';
import type { Authorised } from '@/lib/permissions';
import { insertVersion } from './insert-version';
import type { Queryable } from './open';
import { type CurrentIndicator, getCurrentIndicator } from './queries/get-current-indicator';
import { carryAims } from './rewrite-levels';
import { indicatorVersion } from './schema/indicator';

type Meaning = Omit<
  typeof indicatorVersion.$inferInsert,
  'id' | 'indicatorId' | 'version' | 'validFrom' | 'changeReason' | 'changedBy' | 'isCurrent'
>;

interface Start {
  readonly validFrom: string;
  readonly reason: string;
  readonly meaning: Meaning;
  readonly levels: IndicatorFields['levels'];
  readonly componentIds: readonly number[];
}

/** Makes a version that holds from a day on, beside the earlier ones; returns its number. */
export function startVersion(
  tx: Queryable,
  scope: Authorised<'editFramework'>,
  current: CurrentIndicator,
  { validFrom, reason, meaning, levels, componentIds }: Start,
): number {
  if (current.validFrom !== null && validFrom <= current.validFrom) {
    throw new AppError('invalid', {
      field: 'newVersion.validFrom',
      words: 'api.indicators.validFromTooEarly',
    });
  }
  tx.update(indicatorVersion)
    .set({ isCurrent: false })
    .where(eq(indicatorVersion.id, current.versionId))
    .run();
  const version = current.version + 1;
  const started = {
    indicatorId: current.id,
    version,
    isCurrent: true,
    validFrom,
    changeReason: reason,
    changedBy: scope.caller.personId,
  };
  const { levelIds } = insertVersion(tx, { ...meaning, ...started }, levels, componentIds);
  carryAims(tx, current.levels, levelIds);
  return version;
}

/** What a version means, to be said again by the next one. */
export function meaningOf(current: CurrentIndicator) {
  const { id, resultId, code, ordinal, isPublic, isPlanKnown, archivedAt, ...rest } = current;
  const { versionId, version, validFrom, responsible, levels, components, ...meaning } = rest;
  return meaning;
}

/** Starts versions that mean the same and are split otherwise. */
export function startVersions(
  tx: Queryable,
  scope: Authorised<'editFramework'>,
  codes: readonly string[],
  start: Pick<Start, 'validFrom' | 'reason'>,
): void {
  const { programmeId } = scope.subject;
  for (const code of codes) {
    const current = getCurrentIndicator(tx, { programmeId, code });
    const levels = current.levels.map(({ code: level, label }) => ({ code: level, label }));
    const componentIds = current.components.map(({ id }) => id);
    const meaning = meaningOf(current);
    startVersion(tx, scope, current, { ...start, meaning, levels, componentIds });
  }
}
