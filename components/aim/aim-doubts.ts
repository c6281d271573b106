import { partsAboveTotal } from '@/lib/target/parts-above-total';
import { targetDoubt } from '@/lib/target/target-doubts';
import { type CellOf, type Cells, cellsOf } from '../grid/grid-cells';
import { type AimLine, type AimShow, rowKey } from './aim-rows';
import type { SaidAim } from './said-aim';

export interface Doubt {
  readonly words: string;
  readonly params: Readonly<Record<string, number>>;
}

/** What is aimed at in a cell as it would stand once it is saved; undefined for nothing. */
export type AimAt = (row: string, column: string) => SaidAim | undefined;

/** What should be looked at again, and is possible all the same. */
export function aimDoubts(
  lines: readonly AimLine[],
  columns: readonly string[],
  show: AimShow,
  aimAt: AimAt,
  baselineAt: AimAt,
): Cells<Doubt> {
  const doubts = lines.flatMap((line) => {
    const { code } = line.indicator;
    const keys = [rowKey(code), ...line.categories.map(({ key }) => rowKey(code, key))];
    return columns.flatMap((column): CellOf<Doubt>[] => [
      ...(show === 'baselines'
        ? []
        : keys.flatMap((row) => {
            const aim = aimAt(row, column);
            // A part of a phase is not compared with where the phase began.
            const baseline = show === 'periods' ? undefined : baselineAt(row, column);
            const words = aim && targetDoubt(line.indicator, aim, baseline ?? null);
            return words ? [{ row, column, value: { words, params: {} } }] : [];
          })),
      ...partDoubts(line, column, aimAt),
    ]);
  });
  return cellsOf(doubts);
}

/** Categories that add up to a total, and to more than the total that is stated. */
function partDoubts(
  { indicator: { code, kind }, categories }: AimLine,
  column: string,
  aimAt: AimAt,
): CellOf<Doubt>[] {
  if (kind !== 'count' && kind !== 'amount') return [];
  const total = aimAt(rowKey(code), column)?.value ?? null;
  if (total === null) return [];
  const splits = new Set(categories.flatMap(({ partOf }) => partOf || []));
  return [...splits].flatMap((split) => {
    const parts = categories.flatMap(({ key, partOf }) => {
      const value = partOf === split ? aimAt(rowKey(code, key), column)?.value : null;
      return value == null ? [] : [{ row: rowKey(code, key), value }];
    });
    const params = partsAboveTotal(
      total,
      parts.map(({ value }) => value),
    );
    if (!params) return [];
    const doubt = { words: 'api.targets.partsAboveTotal', params };
    return [...parts.map(({ row }) => row), rowKey(code)].map((row) => ({
      ...{ row, column, value: doubt },
    }));
  });
}
