'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../button';
import { keepFocus } from '../keep-focus';

/** Up and down. At an end a button stays, so that it keeps the focus, and does nothing. */
export function MoveButtons({
  name,
  isFirst,
  isLast,
  onMove,
}: {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
}) {
  const t = useTranslations('office.form');
  const look = 'min-w-8 aria-disabled:cursor-default aria-disabled:opacity-40';
  return (
    <span className="flex gap-1">
      <Button
        look="plain"
        size="small"
        className={look}
        aria-disabled={isFirst || undefined}
        aria-label={t('up', { name })}
        onClick={() => !isFirst && keepFocus(() => onMove(-1))}
      >
        <span aria-hidden="true">↑</span>
      </Button>
      <Button
        look="plain"
        size="small"
        className={look}
        aria-disabled={isLast || undefined}
        aria-label={t('down', { name })}
        onClick={() => !isLast && keepFocus(() => onMove(1))}
      >
        <span aria-hidden="true">↓</span>
      </Button>
    </span>
  );
}
