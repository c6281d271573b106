import { isWithReviewer } from './draft-store';
import type { TypedCell } from './sheet-cell';

/** Whether the person may type in a cell now. */
export function isTypable({ cell }: Pick<TypedCell, 'cell'>): boolean {
  return cell.isOpen && !isWithReviewer(cell);
}
