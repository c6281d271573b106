'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { localise } from '@/lib/locale';
import { Button } from '../../office/button';
import { controlLook } from '../../office/control-look';
import { Dialog } from '../../office/dialog';
import { FormField } from '../../office/form-field';
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
        <FormField label={t('moveTo')} hint={t('moveHint')}>
          {(control) => (
            <select name="parent" className={controlLook} {...control}>
              {mayBeRoot && <option value="">{t('root')}</option>}
              {parents.map(({ code, title }) => (
                <option key={code} value={code}>
                  {`${code} ${localise(title, locale).text}`}
                </option>
              ))}
            </select>
          )}
        </FormField>
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
