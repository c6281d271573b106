import { add } from '@/lib/numbers/add';
import { type Cell, hasQuantity } from './ledger';
import type { Refusal } from './outcome';

/** Categories that do not make a total; those that contradict each other, or themselves, are none. */
const incomplete: readonly Refusal[] = ['categories-overlap', 'categories-incomplete'];

export function isIncomplete(refusal: Refusal): boolean {
  return incomplete.includes(refusal);
}

/**
 * A total that was only made of some categories does not stand for the places below: what they say of
 * the same time is worth more, unless it is less. Whether all of them have spoken is not known then.
 */
export function isWeak(cell: Pick<Cell, 'isFromCategories' | 'isAtLeast' | 'content'>): boolean {
  const { content } = cell;
  if (!cell.isFromCategories) return false;
  return 'refused' in content ? isIncomplete(content.refused) : cell.isAtLeast;
}

export function withoutWeak(own: readonly Cell[], lower: readonly Cell[]): readonly Cell[] {
  if (!own.some(isWeak)) return own;
  return own.filter((cell) => {
    const inside = isWeak(cell)
      ? lower.filter((part) => part !== cell && isInside(part, cell))
      : [];
    if (inside.length === 0) return true;
    const size = numberOf(cell);
    return size !== null && size > add(inside.flatMap((part) => numberOf(part) ?? []));
  });
}

function isInside({ period: part }: Cell, { period: whole }: Cell): boolean {
  if (part.id === whole.id) return true;
  if (part.from === null || part.to === null || whole.from === null || whole.to === null) {
    return false;
  }
  return whole.from <= part.from && part.to <= whole.to;
}

function numberOf(cell: Cell): number | null {
  return hasQuantity(cell) && cell.content.kind === 'number' ? cell.content.value : null;
}
