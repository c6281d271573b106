'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../../office/button';
import { useFocus } from '../use-focus';
import { freshId, moved } from './list-order';

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
  const t = useTranslations('framework.editing');
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

  function move(at: number, to: number) {
    onChange(moved(items, at, to));
    moveTo(`moves ${items[at]?.id}`);
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
            const actions = [
              ['up', at > 0, () => move(at, at - 1)],
              ['down', at < items.length - 1, () => move(at, at + 1)],
            ] as const;
            return (
              <li
                key={item.id}
                className="grid min-w-0 gap-3 rounded-control border border-line p-3 sm:p-4"
              >
                <div ref={refOf(`item ${item.id}`)} className="grid min-w-0 gap-3">
                  {children(item, at, change)}
                </div>
                <div className="flex flex-wrap gap-2">
                  <span ref={refOf(`moves ${item.id}`)} className="flex flex-wrap gap-2">
                    {actions.map(
                      ([direction, isPossible, act]) =>
                        isPossible && (
                          <Button
                            key={direction}
                            look="plain"
                            size="small"
                            aria-label={t(`${direction}Label`, { name })}
                            onClick={act}
                          >
                            {t(direction)}
                          </Button>
                        ),
                    )}
                  </span>
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
