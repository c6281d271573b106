import { and, eq, isNull } from 'drizzle-orm';
import { AppError, type ErrorParams } from '@/lib/errors';
import {
  type Addable,
  type ComponentProblem,
  componentProblem,
} from '@/lib/indicator/calculated-rules';
import type { Queryable } from './open';
import { getCurrentIndicator } from './queries/get-current-indicator';
import { observedVersions } from './queries/observed-versions';
import { indicator, indicatorComponent, indicatorVersion } from './schema/indicator';
import { planEntry } from './schema/plan';

interface Declared extends Addable {
  readonly code: string;
  readonly isPublic: boolean;
  /** Codes of those it adds. */
  readonly components: readonly string[];
}

interface Declaration {
  readonly programmeId: number;
  readonly sum: Declared;
  /** The indicator that is to add them; none for a new one. */
  readonly ownId?: number;
}

/**
 * The ids of the indicators that a calculated one adds; [] for one that adds none. Throws `invalid` at
 * `components` for one that is unknown, out of use, calculated itself or measured in another way.
 */
export function getComponentIds(tx: Queryable, { programmeId, sum, ownId }: Declaration): number[] {
  return sum.components.map((code) => {
    const refuse = (words: string) => {
      const params = { code };
      return new AppError('invalid', {
        field: 'components',
        words: `api.indicators.${words}`,
        params,
      });
    };
    const found = findInUse(tx, programmeId, code);
    if (!found) throw refuse('unknownComponent');
    if (found.id === ownId) throw refuse('componentOfItself');
    if (found.components.length > 0) throw refuse('componentIsCalculated');
    if (sum.isPublic && !found.isPublic) throw refuse('componentNotPublic');
    const problem = componentProblem(sum, found);
    if (problem) throw refuse(`components.${problem}`);
    return found.id;
  });
}

function findInUse(tx: Queryable, programmeId: number, code: string) {
  const known = tx
    .select({ id: indicator.id })
    .from(indicator)
    .where(
      and(
        eq(indicator.programmeId, programmeId),
        eq(indicator.code, code),
        isNull(indicator.archivedAt),
      ),
    )
    .get();
  return known && getCurrentIndicator(tx, { programmeId, code });
}

/** An indicator that has values or a plan of its own cannot become the sum of others. */
export function refuseOwnValues(tx: Queryable, id: number): void {
  const refuse = (words: string) =>
    new AppError('conflict', { field: 'components', words: `api.indicators.${words}` });
  if (observedVersions(tx, id).length > 0) throw refuse('calculatedHasValues');
  const planned = tx
    .select({ id: planEntry.indicatorId })
    .from(planEntry)
    .where(eq(planEntry.indicatorId, id))
    .limit(1)
    .get();
  if (planned) throw refuse('calculatedHasPlan');
}

interface Summed {
  readonly id: number;
  /** What it is to be; null where it goes out of use. */
  readonly after: Omit<Declared, 'code'> | null;
}

const fieldOf: Readonly<Record<ComponentProblem, string>> = {
  'no-number': 'kind',
  'other-kind': 'kind',
  'does-not-add': 'aggregation',
  'other-currency': 'currency',
  'other-time': 'accumulation',
  'people-and-things': 'countsPeople',
};

/**
 * Refuses a change after which a calculated indicator in use could no longer add this one. Throws
 * `conflict` at the field that changed, naming the calculated one.
 */
export function refuseUnfitForSums(tx: Queryable, { id, after }: Summed): void {
  for (const sum of listSumsOf(tx, id)) {
    const refuse = (field: string, words: string, params: ErrorParams = { code: sum.code }) =>
      new AppError('conflict', { field, words: `api.indicators.${words}`, params });
    if (!after) throw refuse('indicator', 'isComponent');
    if (after.components.length > 0) throw refuse('components', 'isComponent');
    if (sum.isPublic && !after.isPublic) throw refuse('isPublic', 'publicSum');
    const problem = componentProblem(sum, after);
    if (problem) throw refuse(fieldOf[problem], 'isComponent');
  }
}

/** The calculated indicators in use that add an indicator now. */
function listSumsOf(tx: Queryable, componentId: number) {
  return tx
    .select({
      code: indicator.code,
      isPublic: indicator.isPublic,
      kind: indicatorVersion.kind,
      currency: indicatorVersion.currency,
      accumulation: indicatorVersion.accumulation,
      cumulativeOrigin: indicatorVersion.cumulativeOrigin,
      aggregation: indicatorVersion.aggregation,
      countsPeople: indicatorVersion.countsPeople,
    })
    .from(indicatorComponent)
    .innerJoin(indicatorVersion, eq(indicatorVersion.id, indicatorComponent.indicatorVersionId))
    .innerJoin(indicator, eq(indicator.id, indicatorVersion.indicatorId))
    .where(
      and(
        eq(indicatorComponent.componentId, componentId),
        eq(indicatorVersion.isCurrent, true),
        isNull(indicator.archivedAt),
      ),
    )
    .all();
}
