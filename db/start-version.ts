import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { IndicatorFields } from '@/lib/indicator/indicator-input';
import type { Authorised } from '@/lib/permissions';
import { insertVersion } from './insert-version';
import type { Queryable } from './open';
import type { CurrentIndicator } from './queries/get-current-indicator';
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
}

/** Makes a version that holds from a day on, beside the earlier ones; returns its number. */
export function startVersion(
  tx: Queryable,
  scope: Authorised<'editFramework'>,
  current: CurrentIndicator,
  { validFrom, reason, meaning, levels }: Start,
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
  const { levelIds } = insertVersion(tx, { ...meaning, ...started }, levels);
  carryAims(tx, current.levels, levelIds);
  return version;
}
