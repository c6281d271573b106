'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionsMenu } from '../../office/actions-menu';
import { LineActions } from './line-actions';
import { MoveUnderDialog } from './move-under-dialog';
import { lineKey } from './tree-change';
import { useTree } from './tree-context';
import type { TreeItem } from './tree-drop';

/** What can be done with a line. */
export function LineMenu({ item }: { item: TreeItem }) {
  const t = useTranslations('framework.results');
  const { focus } = useTree();
  const [isMoving, setIsMoving] = useState(false);
  return (
    <>
      <ActionsMenu label={t('actionsOf', { code: item.code })} opener={focus.refOf(lineKey(item))}>
        {(close) => (
          <LineActions
            item={item}
            onDone={close}
            onMoveUnder={() => {
              close();
              setIsMoving(true);
            }}
          />
        )}
      </ActionsMenu>
      {isMoving && (
        <MoveUnderDialog
          item={item}
          onClose={() => {
            setIsMoving(false);
            focus.moveTo(lineKey(item));
          }}
        />
      )}
    </>
  );
}
