'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { localise } from '@/lib/locale';
import { Button } from '../../office/button';
import { Dialog } from '../../office/dialog';
import { SelectField } from '../../office/fields/select-field';
import { lineKey } from './tree-change';
import { useTree } from './tree-context';
import type { TreeItem } from './tree-drop';
import { useParents } from './use-parents';

/** Asks under which result a line is to stand; it comes last there. */
export function MoveUnderDialog({ item, onClose }: { item: TreeItem; onClose: () => void }) {
  const t = useTranslations('framework.results');
  const { locale, change } = useTree();
  const { parents, mayBeRoot } = useParents(item);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = String(new FormData(event.currentTarget).get('parent') ?? '');
    onClose();
    const place = { parent: chosen || null, before: null };
    change({ action: 'move', item, place }, lineKey(item));
  }

  return (
    <Dialog title={t('moveTitle', { code: item.code })} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-4">
        <SelectField
          label={t('moveTo')}
          hint={t('moveHint')}
          name="parent"
          {...(mayBeRoot && { none: t('root') })}
          choices={parents.map(({ code, title }) => ({
            value: code,
            text: `${code} ${localise(title, locale).text}`,
          }))}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="plain" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit">{t('move')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
