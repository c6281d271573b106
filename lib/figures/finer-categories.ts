import { groupBy } from '@/lib/group-by';
import type { FinerCategories, FinerParts } from '@/lib/rollup/finer-categories';
import type { BreakdownFacts } from '@/lib/rollup/total-of-categories';
import type { ProgrammeSnapshot } from './snapshot';

interface Crossing {
  readonly whole: ReadonlySet<string>;
  readonly dimensions: readonly {
    readonly code: string;
    /** `dimension=category` of each that a complete set of parts has. */
    readonly specified: readonly string[];
  }[];
}

/**
 * What each category is made of in the crossed breakdowns: those of a single dimension always, those
 * of several where the programme has a breakdown by them. Overlapping dimensions are never added over,
 * nor is anything said of them.
 */
export function finerCategories(
  snapshot: ProgrammeSnapshot,
  facts: ReadonlyMap<number, BreakdownFacts>,
): FinerCategories {
  const dimensions = new Map(snapshot.dimensions.map((row) => [row.id, row]));
  const categories = groupBy(snapshot.categories, ({ dimensionId }) => dimensionId);
  const codesOf = (ids: readonly number[]) => ids.flatMap((id) => dimensions.get(id)?.code ?? []);
  const crossings = snapshot.breakdowns.flatMap(({ id, dimensionIds }): Crossing[] => {
    const own = facts.get(id);
    if (!own?.isExclusive || dimensionIds.length < 2) return [];
    const split = dimensionIds.flatMap((dimensionId) => dimensions.get(dimensionId) ?? []);
    return [
      {
        whole: own.keys,
        dimensions: split.map((dimension) => ({
          code: dimension.code,
          specified: (categories.get(dimension.id) ?? [])
            .filter(({ isNotSpecified, isArchived }) => !isNotSpecified && !isArchived)
            .map(({ code }) => `${dimension.code}=${code}`),
        })),
      },
    ];
  });
  const orders = snapshot.breakdowns.map(({ dimensionIds }) => codesOf(dimensionIds));
  const finer = new Map<string, FinerParts[]>();
  for (const crossing of crossings) {
    for (const codes of coarserOrders(crossing, orders)) {
      for (const [key, parts] of partsByKey(crossing, codes)) {
        finer.set(key, [...(finer.get(key) ?? []), parts]);
      }
    }
  }
  return finer;
}

/** The dimensions of what a crossing makes, each list in the order of its keys. */
function coarserOrders(
  { dimensions }: Crossing,
  orders: readonly (readonly string[])[],
): (readonly string[])[] {
  const own = new Set(dimensions.map(({ code }) => code));
  const several = orders.filter(
    (codes) => codes.length > 1 && codes.length < own.size && codes.every((code) => own.has(code)),
  );
  return [...[...own].map((code) => [code]), ...several];
}

function partsByKey(crossing: Crossing, codes: readonly string[]): Map<string, FinerParts> {
  const groups = groupBy(crossing.whole, (key) => coarser(key, codes));
  return new Map(
    [...groups].map(([key, used]) => {
      const pairs = new Set(key.split('|'));
      const specifiedKeys = crossing.dimensions.reduce<string[]>(
        (keys, { code, specified }) => {
          const fixed = [...pairs].filter((pair) => pair.startsWith(`${code}=`));
          const own = fixed.length > 0 ? fixed : specified;
          return keys.flatMap((one) => own.map((pair) => (one ? `${one}|${pair}` : pair)));
        },
        [''],
      );
      const keys = new Set([...used, ...specifiedKeys]);
      return [key, { isExclusive: true, specifiedKeys, keys, whole: crossing.whole }];
    }),
  );
}

/** The key without the dimensions that are not named, in the order in which these are. */
function coarser(key: string, codes: readonly string[]): string {
  const pairs = key.split('|');
  return codes.flatMap((code) => pairs.find((pair) => pair.startsWith(`${code}=`)) ?? []).join('|');
}
