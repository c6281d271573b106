import { answerOf, officeApi } from '../../office/office-api';
import type { TreeItem } from './tree-drop';
import type { Place } from './tree-moves';

export type TreeChange =
  | { readonly action: 'move'; readonly item: TreeItem; readonly place: Place }
  | { readonly action: 'archive' | 'restore'; readonly item: TreeItem };

/** The name under which the top of the tree takes the focus. */
export const topOfTree = 'top';

/** Names a line of the tree. */
export const lineKey = ({ kind, code }: TreeItem) => `${kind} ${code}`;

/** Does what was asked of a line. Throws `AppError`. */
export function changeTree(programme: string, change: TreeChange): Promise<unknown> {
  return answerOf(
    change.item.kind === 'result'
      ? changeResult(programme, change)
      : changeIndicator(programme, change),
  );
}

function changeResult(programme: string, change: TreeChange): Promise<unknown> {
  const { framework } = officeApi();
  const address = { programme, result: change.item.code };
  if (change.action === 'move') return framework.moveResult({ ...address, ...change.place });
  if (change.action === 'archive') return framework.archiveResult(address);
  return framework.restoreResult(address);
}

function changeIndicator(programme: string, change: TreeChange): Promise<unknown> {
  const { framework } = officeApi();
  const address = { programme, indicator: change.item.code };
  if (change.action === 'move') {
    const { parent, before } = change.place;
    if (parent === null) throw new Error('An indicator stands under a result.');
    return framework.moveIndicator({ ...address, result: parent, before });
  }
  if (change.action === 'archive') return framework.archiveIndicator(address);
  return framework.restoreIndicator(address);
}
