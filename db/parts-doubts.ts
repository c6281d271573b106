import type { Problem } from '@/lib/errors';
import { groupBy } from '@/lib/group-by';
import { partsAboveTotal } from '@/lib/target/parts-above-total';
import type { listTargets } from './queries/list-targets';
import { type AimIds, aimKey } from './read-aim-cell';
import type { TargetChange } from './read-target-changes';

type Standing = ReturnType<typeof listTargets>[number];

const ofAll = (ids: AimIds, scope: string) => aimKey({ ...ids, combinationId: null }, scope);

/**
 * Targets of categories that add up to more than the target of their total, told at each cell of
 * them that was changed.
 * @param standing the targets as they stand after the change
 * @param exclusive codes of the dimensions whose categories add up
 */
export function partsDoubts(
  changes: readonly TargetChange[],
  standing: readonly Standing[],
  exclusive: ReadonlySet<string>,
): Problem[] {
  const together = groupBy(standing, (row) => ofAll(row, row.scope));
  return changes.flatMap(({ field, codes, cell, after }) => {
    if (!after || (cell.rule.kind !== 'count' && cell.rule.kind !== 'amount')) return [];
    const rows = together.get(ofAll(cell, codes.scope)) ?? [];
    const total = rows.find(({ category }) => category === '')?.value;
    const splits = groupBy(rows, ({ category }) => splitOf(category, exclusive));
    const own = splitOf(codes.category, exclusive);
    return [...splits].flatMap(([split, parts]) => {
      if (split === '' || (codes.category !== '' && own !== split)) return [];
      const values = parts.flatMap(({ value }) => value ?? []);
      const params = partsAboveTotal(total, values);
      return params ? [{ field, words: 'api.targets.partsAboveTotal', params }] : [];
    });
  });
}

/** The dimensions a category is of; empty where its parts add up to nothing. */
function splitOf(category: string, exclusive: ReadonlySet<string>): string {
  const dimensions = category.split('|').map((pair) => pair.split('=')[0] ?? '');
  return dimensions.every((code) => exclusive.has(code)) ? dimensions.join('|') : '';
}
