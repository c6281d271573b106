import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { combinationsOf } from '@/lib/dimension/combinations';
import { mostCombinations } from '@/lib/dimension/dimension-input';
import { AppError } from '@/lib/errors';
import { groupBy } from '@/lib/group-by';
import type { Queryable } from './open';
import {
  breakdown,
  breakdownDimension,
  category,
  combination,
  combinationCategory,
  dimension,
} from './schema/dimension';

interface StandingBreakdown {
  readonly id: number;
  readonly code: string;
}

export interface WholeBreakdown extends StandingBreakdown {
  /** By key; the total's is empty. */
  readonly combinationIds: ReadonlyMap<string, number>;
}

/**
 * The breakdown of a programme by some dimensions, whatever their order, with a combination for every
 * live category of each. What is missing of it is made. Without dimensions it is the total.
 */
export function ensureBreakdown(
  tx: Queryable,
  programmeId: number,
  dimensionIds: readonly number[],
): WholeBreakdown {
  const found = findBreakdown(tx, programmeId, dimensionIds);
  const standing = found ?? insertBreakdown(tx, programmeId, dimensionIds);
  const combinationIds = completeCombinations(tx, programmeId, standing.id);
  return { ...standing, combinationIds };
}

/** Makes the combinations that a breakdown has not got yet; returns all it has, by key. */
export function completeCombinations(
  tx: Queryable,
  programmeId: number,
  breakdownId: number,
): ReadonlyMap<string, number> {
  const dimensions = tx
    .select({ id: dimension.id, code: dimension.code })
    .from(breakdownDimension)
    .innerJoin(dimension, eq(dimension.id, breakdownDimension.dimensionId))
    .where(eq(breakdownDimension.breakdownId, breakdownId))
    .orderBy(asc(breakdownDimension.ordinal))
    .all();
  const categories = groupBy(
    tx
      .select({ id: category.id, code: category.code, dimensionId: category.dimensionId })
      .from(category)
      .where(
        and(
          inArray(
            category.dimensionId,
            dimensions.map(({ id }) => id),
          ),
          isNull(category.archivedAt),
        ),
      )
      .orderBy(asc(category.ordinal), asc(category.id))
      .all(),
    ({ dimensionId }) => dimensionId,
  );
  const wanted = combinationsOf(
    dimensions.map(({ id, code }) => ({ code, categories: categories.get(id) ?? [] })),
  );
  if (wanted.length > mostCombinations) {
    throw new AppError('invalid', {
      field: 'dimensions',
      words: 'api.dimensions.tooManyCombinations',
      params: { number: wanted.length, maximum: mostCombinations },
    });
  }
  const ids = new Map(
    tx
      .select({ key: combination.key, id: combination.id })
      .from(combination)
      .where(eq(combination.breakdownId, breakdownId))
      .all()
      .map(({ key, id }) => [key, id]),
  );
  for (const { key, categoryIds } of wanted) {
    if (ids.has(key)) continue;
    const { id: combinationId } = tx
      .insert(combination)
      .values({ programmeId, breakdownId, key })
      .returning({ id: combination.id })
      .get();
    for (const categoryId of categoryIds) {
      tx.insert(combinationCategory).values({ combinationId, categoryId }).run();
    }
    ids.set(key, combinationId);
  }
  return ids;
}

function findBreakdown(
  tx: Queryable,
  programmeId: number,
  dimensionIds: readonly number[],
): StandingBreakdown | undefined {
  const rows = tx
    .select({
      id: breakdown.id,
      code: breakdown.code,
      dimensionId: breakdownDimension.dimensionId,
    })
    .from(breakdown)
    .leftJoin(breakdownDimension, eq(breakdownDimension.breakdownId, breakdown.id))
    .where(eq(breakdown.programmeId, programmeId))
    .all();
  const wanted = setKey(dimensionIds);
  for (const [id, own] of groupBy(rows, (row) => row.id)) {
    const ids = own.flatMap(({ dimensionId }) => dimensionId ?? []);
    if (setKey(ids) === wanted) return { id, code: own[0]?.code ?? '' };
  }
  return undefined;
}

const setKey = (ids: readonly number[]) => [...ids].sort((a, b) => a - b).join(' ');

function insertBreakdown(
  tx: Queryable,
  programmeId: number,
  dimensionIds: readonly number[],
): StandingBreakdown {
  const dimensions = tx
    .select({ id: dimension.id, code: dimension.code })
    .from(dimension)
    .where(and(eq(dimension.programmeId, programmeId), inArray(dimension.id, [...dimensionIds])))
    .orderBy(asc(dimension.ordinal), asc(dimension.id))
    .all();
  if (dimensions.length !== dimensionIds.length) {
    throw new Error(`Programme ${programmeId} has no dimensions ${dimensionIds.join(', ')}.`);
  }
  const code = freeCode(tx, programmeId, dimensions.map((one) => one.code).join('-') || 'none');
  const { id } = tx
    .insert(breakdown)
    .values({ programmeId, code })
    .returning({ id: breakdown.id })
    .get();
  for (const [ordinal, { id: dimensionId }] of dimensions.entries()) {
    tx.insert(breakdownDimension).values({ breakdownId: id, dimensionId, ordinal }).run();
  }
  return { id, code };
}

/** `a-b` by `c` and `a` by `b-c` would have the same code. */
function freeCode(tx: Queryable, programmeId: number, wanted: string): string {
  const taken = new Set(
    tx
      .select({ code: breakdown.code })
      .from(breakdown)
      .where(eq(breakdown.programmeId, programmeId))
      .all()
      .map(({ code }) => code),
  );
  let code = wanted;
  for (let number = 2; taken.has(code); number += 1) code = `${wanted}-${number}`;
  return code;
}
