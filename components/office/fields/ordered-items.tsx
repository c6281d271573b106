'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../button';
import { useFocus } from '../use-focus';
import { freshId, moved } from './list-order';
import { MoveButtons } from './move-buttons';

interface Item {
  readonly id: number;
}

/** A list in an order that matters: items are added at its end, moved and taken out. */
export function OrderedItems<T extends Item>({
  items,
  blank,
  nameOf,
  addWords,
  onChange,
  children,
}: {
  items: readonly T[];
  blank: Omit<T, 'id'>;
  /** What an item is called in the labels of its buttons. */
  nameOf: (number: number) => string;
  addWords: string;
  onChange: (items: readonly T[]) => void;
  children: (item: T, at: number, change: (patch: Partial<T>) => void) => ReactNode;
}) {
  const t = useTranslations('office.form');
  const { moveTo, refOf } = useFocus();

  function add() {
    const id = freshId(items);
    onChange([...items, { ...blank, id } as T]);
    moveTo(`item ${id}`);
  }

  function remove(at: number) {
    const next = items[at + 1] ?? items[at - 1];
    onChange(items.filter((_, other) => other !== at));
    moveTo(next ? `item ${next.id}` : 'add');
  }

  return (
    <div className="grid gap-3">
      {items.length > 0 && (
        <ol className="grid gap-3">
          {items.map((item, at) => {
            const name = nameOf(at + 1);
            const change = (patch: Partial<T>) =>
              onChange(
                items.map((other) => (other.id === item.id ? { ...other, ...patch } : other)),
              );
            return (
              <li
                key={item.id}
                className="grid min-w-0 gap-3 rounded-control border border-line p-3 sm:p-4"
              >
                <div ref={refOf(`item ${item.id}`)} className="grid min-w-0 gap-3">
                  {children(item, at, change)}
                </div>
                <div className="flex flex-wrap gap-2">
                  <MoveButtons
                    name={name}
                    isFirst={at === 0}
                    isLast={at === items.length - 1}
                    onMove={(step) => onChange(moved(items, at, at + step))}
                  />
                  <Button
                    look="plain"
                    size="small"
                    aria-label={t('removeLabel', { name })}
                    onClick={() => remove(at)}
                  >
                    {t('remove')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ol>
      )}
      <Button
        look="plain"
        size="small"
        className="justify-self-start"
        ref={refOf('add')}
        onClick={add}
      >
        {addWords}
      </Button>
    </div>
  );
}
