'use client';

import { useTranslations } from 'next-intl';
import { MenuAction } from '../../office/actions-menu';
import { lineKey, topOfTree } from './tree-change';
import { useTree } from './tree-context';
import type { TreeItem } from './tree-drop';
import { indicatorLines, type Place, placeAbove, placeBelow } from './tree-moves';
import { useParents } from './use-parents';

/** The actions of one line; what cannot be done with it now is left out. */
export function LineActions({
  item,
  onDone,
  onMoveUnder,
}: {
  item: TreeItem;
  onDone: () => void;
  onMoveUnder: () => void;
}) {
  const t = useTranslations('framework.results');
  const { editor, change } = useTree();
  const { parents, mayBeRoot } = useParents(item);
  const lines = item.kind === 'result' ? editor.results : indicatorLines(editor.indicators);
  const parent = lines.find(({ code }) => code === item.code)?.parent ?? null;
  const [above, below] = [placeAbove(lines, item.code), placeBelow(lines, item.code)];

  function move(place: Place) {
    onDone();
    change({ action: 'move', item, place }, lineKey(item));
  }

  function archive() {
    onDone();
    const next = parent === null ? topOfTree : lineKey({ kind: 'result', code: parent });
    change({ action: 'archive', item }, next);
  }

  return (
    <>
      {above && <MenuAction words={t('moveUp')} onDo={() => move(above)} />}
      {below && <MenuAction words={t('moveDown')} onDo={() => move(below)} />}
      {(parents.length > 0 || mayBeRoot) && (
        <MenuAction words={t('moveUnder')} onDo={onMoveUnder} />
      )}
      <MenuAction words={t('archive')} onDo={archive} />
    </>
  );
}
