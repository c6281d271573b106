import { add, subtract } from '@/lib/numbers/add';
import { type Cell, hasQuantity } from './ledger';
import type { Refusal } from './outcome';

/** Cells of one place over time: a year is a total, its quarters are parts. */
export interface Outermost {
  /** Cells that lie in no longer one, in order of time. */
  readonly totals: readonly Cell[];
  /** Cells inside one of them, each with its place in `totals`. */
  readonly parts: readonly { readonly cell: Cell; readonly totalIndex: number }[];
}

/** Splits cells into totals and their parts, or says why time cannot be added here. */
export function outermost(cells: readonly Cell[]): Outermost | { readonly refused: Refusal } {
  if (cells.length < 2) return { totals: cells, parts: [] };
  const dated: { cell: Cell; from: number; to: number }[] = [];
  for (const cell of cells) {
    const { from, to } = cell.period;
    if (from === null || to === null) return { refused: 'periods-without-dates' };
    dated.push({ cell, from, to });
  }
  dated.sort((one, other) => one.from - other.from || other.to - one.to);
  const totals: Cell[] = [];
  const parts: { cell: Cell; totalIndex: number }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { cell, from, to } of dated) {
    if (to <= end) parts.push({ cell, totalIndex: totals.length - 1 });
    else if (from <= end) return { refused: 'periods-overlap' };
    else {
      totals.push(cell);
      end = to;
    }
  }
  return { totals, parts };
}

/** How a cell below lies to the totals of its place: inside one, beside them all, or across. */
export function positionIn(
  totals: readonly Cell[],
  cell: Cell,
): { readonly inside: number } | 'beside' | 'across' {
  const { from, to, id } = cell.period;
  if (totals.length === 1 && totals[0]?.period.id === id) return { inside: 0 };
  if (from === null || to === null) return totals.length === 0 ? 'beside' : 'across';
  let low = 0;
  let high = totals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle]?.period.to ?? Number.NEGATIVE_INFINITY) < from) low = middle + 1;
    else high = middle;
  }
  const total = totals[low];
  if (!total) return 'beside';
  const start = total.period.from;
  const end = total.period.to;
  if (start === null || end === null) return 'across';
  if (start > to) return 'beside';
  return start <= from && to <= end ? { inside: low } : 'across';
}

/** What stated totals leave over their parts; null where no total has any part. */
export function leftOver(
  totals: readonly Cell[],
  parts: readonly (readonly Cell[])[],
): { readonly remainder: number | null; readonly isExceeded: boolean } {
  let remainder: number | null = null;
  let isExceeded = false;
  totals.forEach((total, index) => {
    const values = numbersIn(parts[index] ?? []);
    if (!hasQuantity(total) || total.content.kind !== 'number' || !values) return;
    const left = subtract(total.content.value, add(values));
    if (left < 0) isExceeded = true;
    else remainder = add([remainder ?? 0, left]);
  });
  return { remainder, isExceeded };
}

function numbersIn(cells: readonly Cell[]): number[] | null {
  const numbers: number[] = [];
  for (const cell of cells) {
    if (!hasQuantity(cell) || cell.content.kind !== 'number') return null;
    numbers.push(cell.content.value);
  }
  return numbers.length > 0 ? numbers : null;
}
