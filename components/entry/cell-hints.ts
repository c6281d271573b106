import type { Hint } from '@/lib/hint/hint';
import { valueHints } from '@/lib/hint/value-hints';
import type { RowTotal } from '@/lib/observation/row-total';
import { carriesValue } from '@/lib/observation/value-state';
import type { TypedCell } from './sheet-cell';

/**
 * What is unusual about a cell as it is typed, or as it stands until it is submitted. That a total is
 * not what its parts make is said wherever it may still be mended.
 * @param parts what its categories add up to, for a total beside a complete breakdown
 */
export function cellHints({ cell, read, isChanged }: TypedCell, parts: RowTotal | null): Hint[] {
  const { rule, standing, earlier } = cell;
  const state = standing?.reviewState;
  if (!cell.isOpen || (state === 'submitted' && !isChanged)) return [];
  if (read.kind !== 'value' || !carriesValue(read.value.state)) return [];
  const isInHand = isChanged || state === 'draft' || state === 'returned';
  return valueHints({
    rule,
    said: read.value,
    earlier: isInHand ? earlier : [],
    parts: rule.kind === 'ratio' ? null : (parts?.value ?? null),
    target: isInHand && cell.category === '' ? rule.phaseTarget : null,
  });
}
