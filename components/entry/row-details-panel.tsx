'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { Button } from '../office/button';
import { RowDetails } from './row-details';
import { useSheet } from './sheet-context';
import type { SheetRow } from './sheet-rows';

/** The details of one row, under the grid; who opens them is led there, and back where they were. */
export function RowDetailsPanel({ row, onClose }: { row: SheetRow; onClose: () => void }) {
  const t = useTranslations('entry.details');
  const { views } = useSheet();
  const now = () => views.view(row.key);
  const view = useSyncExternalStore((listener) => views.subscribe(row.key, listener), now, now);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);

  useEffect(() => {
    opener.current = document.activeElement;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  function close() {
    onClose();
    const back = opener.current?.closest<HTMLElement>('[data-row]') ?? opener.current;
    if (back instanceof HTMLElement) back.focus();
  }

  return (
    <section aria-labelledby={id} className="card grid gap-3 p-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id={id} ref={heading} tabIndex={-1} className="text-base font-semibold">
          {t('title', { row: row.name })}
        </h2>
        <Button look="plain" size="small" onClick={close}>
          {t('close')}
        </Button>
      </div>
      <RowDetails cells={view.cells} mayEnter={row.mayEnter} />
    </section>
  );
}
