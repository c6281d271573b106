'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { GridState } from '../grid/grid-state';
import { Button } from '../office/button';
import { type Absence, AbsenceDialog } from './absence-dialog';
import { PasteDialog } from './paste-dialog';
import type { TableEditing } from './table-editing';

/** What can be done with the selected cells without the keys of the grid. */
export function TableToolbar({ editing, grid }: { editing: TableEditing; grid: GridState }) {
  const t = useTranslations('entry.toolbar');
  const [asked, setAsked] = useState<Absence | 'paste' | null>(null);
  const [isExtending, setIsExtending] = useState(false);
  const close = () => setAsked(null);

  function extend() {
    grid.extend(!isExtending);
    setIsExtending(!isExtending);
  }

  const actions = [
    ['edit', editing.enter],
    ['fillDown', editing.fillDown],
    ['paste', () => setAsked('paste')],
    ['clear', editing.clear],
    ['notApplicable', () => setAsked('not-applicable')],
    ['notCollected', () => setAsked('not-collected')],
  ] as const;
  return (
    <fieldset className="no-print flex flex-wrap gap-1.5">
      <legend className="sr-only">{t('label')}</legend>
      <Button look="plain" size="small" aria-pressed={isExtending} onClick={extend}>
        {t('extend')}
      </Button>
      {actions.map(([name, act]) => (
        <Button key={name} look="plain" size="small" onClick={act}>
          {t(name)}
        </Button>
      ))}
      {asked === 'paste' && <PasteDialog onPaste={editing.paste} onClose={close} />}
      {asked !== null && asked !== 'paste' && (
        <AbsenceDialog
          state={asked}
          onGiven={(reason) => editing.absent(asked, reason)}
          onClose={close}
        />
      )}
    </fieldset>
  );
}
