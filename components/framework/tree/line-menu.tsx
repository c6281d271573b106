'use client';

import { useTranslations } from 'next-intl';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { LineActions } from './line-actions';
import { MoveUnderDialog } from './move-under-dialog';
import { lineKey } from './tree-change';
import { useTree } from './tree-context';
import type { TreeItem } from './tree-drop';

/** What can be done with a line. Closes on Escape and when focus leaves. */
export function LineMenu({ item }: { item: TreeItem }) {
  const t = useTranslations('framework.results');
  const { focus } = useTree();
  const menu = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isMoving, setIsMoving] = useState(false);

  function close() {
    if (menu.current) menu.current.open = false;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    close();
    menu.current.querySelector('summary')?.focus();
  }

  function onBlur(event: FocusEvent) {
    if (event.relatedTarget && !menu.current?.contains(event.relatedTarget)) close();
  }

  return (
    <>
      <details
        ref={menu}
        className="relative shrink-0"
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        <summary
          ref={focus.refOf(lineKey(item))}
          aria-label={t('actionsOf', { code: item.code })}
          className="grid size-8 list-none place-items-center rounded-control border border-line bg-card font-semibold hover:bg-brand-soft [&::-webkit-details-marker]:hidden"
        >
          <span aria-hidden="true">⋯</span>
        </summary>
        {isOpen && (
          <div className="card absolute end-0 z-10 my-1 w-56 max-w-[calc(100vw-3rem)] p-1.5 shadow-lg">
            <LineActions
              item={item}
              onDone={() => {
                menu.current?.querySelector('summary')?.focus();
                close();
              }}
              onMoveUnder={() => {
                close();
                setIsMoving(true);
              }}
            />
          </div>
        )}
      </details>
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
