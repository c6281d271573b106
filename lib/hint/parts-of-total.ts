import { breakdownOf } from '@/lib/dimension/breakdown';
import { groupBy } from '@/lib/group-by';
import { type RowTotal, rowTotal } from '@/lib/observation/row-total';

type Said = Parameters<typeof rowTotal>[0][number];

interface PartCell {
  /** `dimension=category` pairs joined by `|`; never the total. */
  readonly category: string;
  /** Null while nothing is said. */
  readonly said: Said;
}

/**
 * What the parts beside a total add up to, by the first breakdown it is split by; null where a part is
 * missing, where they do not add, and where there are none.
 * @param cells those that are planned first, then the others
 */
export function partsOfTotal(
  cells: readonly PartCell[],
  rule: Parameters<typeof rowTotal>[1],
  isExclusive: (breakdown: string) => boolean,
): RowTotal | null {
  const [first] = groupBy(cells, ({ category }) => breakdownOf(category));
  if (!first) return null;
  const [breakdown, parts] = first;
  if (!isExclusive(breakdown)) return null;
  return rowTotal(
    parts.map(({ said }) => said),
    rule,
  );
}
