import { groupBy } from '@/lib/group-by';
import type { RowCell } from './row-view';

/** Why cells of one row came back: the same reason is said once. */
export interface ReturnedNotice {
  readonly id: string;
  readonly reason: string;
  /** The columns it is about; null where it is about the whole row. */
  readonly label: string | null;
  readonly cells: readonly RowCell[];
}

/** @param total the word for the total's column */
export function returnedNotices(
  rowId: string,
  cells: readonly RowCell[],
  total: string,
): readonly ReturnedNotice[] {
  const returned = cells.filter((at) => reasonOf(at) !== null);
  return [...groupBy(returned, reasonOf)].map(([reason, ofReason], at) => ({
    id: `${rowId}-returned-${at}`,
    reason: reason ?? '',
    label:
      ofReason.length === cells.length
        ? null
        : ofReason.map(({ label }) => label ?? total).join(' · '),
    cells: ofReason,
  }));
}

function reasonOf({ typed: { cell } }: RowCell): string | null {
  return cell.standing?.reviewState === 'returned' ? cell.standing.returnedReason : null;
}
