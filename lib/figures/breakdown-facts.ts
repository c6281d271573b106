import { groupBy } from '@/lib/group-by';
import type { BreakdownFacts } from '@/lib/rollup/total-of-categories';
import type { ProgrammeSnapshot, SnapshotCategory, SnapshotDimension } from './snapshot';

/** Every breakdown that splits anything, by its id, with the keys that a complete set of parts has. */
export function breakdownFacts(
  snapshot: Pick<ProgrammeSnapshot, 'dimensions' | 'categories' | 'combinations' | 'breakdowns'>,
): ReadonlyMap<number, BreakdownFacts> {
  const dimensions = new Map(snapshot.dimensions.map((row) => [row.id, row]));
  const categories = groupBy(snapshot.categories, ({ dimensionId }) => dimensionId);
  const combinations = groupBy(snapshot.combinations, ({ breakdownId }) => breakdownId);
  const splitting = snapshot.breakdowns.filter(({ dimensionIds }) => dimensionIds.length > 0);
  return new Map(
    splitting.map(({ id, dimensionIds }) => {
      const split = dimensionIds.flatMap((dimensionId) => dimensions.get(dimensionId) ?? []);
      const specifiedKeys = split.reduce<string[]>(
        (keys, dimension) => product(keys, dimension, categories.get(dimension.id) ?? []),
        [''],
      );
      const used = (combinations.get(id) ?? []).map(({ key }) => key);
      return [
        id,
        {
          isExclusive: split.every(({ isExclusive }) => isExclusive),
          specifiedKeys,
          keys: new Set([...specifiedKeys, ...used]),
        },
      ];
    }),
  );
}

function product(
  keys: readonly string[],
  dimension: SnapshotDimension,
  categories: readonly SnapshotCategory[],
): string[] {
  const specified = categories.filter(
    ({ isNotSpecified, isArchived }) => !isNotSpecified && !isArchived,
  );
  return keys.flatMap((key) =>
    specified.map(({ code }) => `${key}${key && '|'}${dimension.code}=${code}`),
  );
}
