import { groupBy } from '@/lib/group-by';
import type { RowCell, RowView } from './row-view';

/** The cells of which something is to be said, and those of them that a question is asked at. */
export interface TableNotices {
  readonly cells: readonly RowCell[];
  /**
   * By the key of the first unclear cell of each block, how many others wait for the same answer: it
   * is asked once.
   */
  readonly asked: ReadonlyMap<string, number>;
}

export function tableNotices(views: readonly RowView[]): TableNotices {
  const cells = views.flatMap((view) => view.cells.filter(({ notices }) => notices.length > 0));
  const unclear = cells.filter(({ notices }) => notices.some(({ kind }) => kind === 'unclear'));
  const byBlock = groupBy(unclear, ({ typed }) => typed.draft?.reading?.block ?? null);
  const asked = new Map(
    [...byBlock.values()].flatMap((ofBlock) => {
      const [first] = ofBlock;
      return first ? [[first.typed.cell.key, ofBlock.length - 1] as const] : [];
    }),
  );
  const isSaid = (at: RowCell) =>
    asked.has(at.typed.cell.key) || at.notices.some(({ kind }) => kind !== 'unclear');
  return { cells: cells.filter(isSaid), asked };
}
