'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Button } from '../office/button';
import { controlLook } from '../office/control-look';
import { Dialog } from '../office/dialog';
import { Failure } from '../office/failure';
import { FormField } from '../office/form-field';

/** The last question before figures are frozen and public. */
export function PublishDialog({
  number,
  asOfText,
  isSending,
  error,
  onClose,
  onPublish,
}: {
  number: number;
  asOfText: string;
  isSending: boolean;
  error: Error | null;
  onClose: () => void;
  onPublish: (note: string) => void;
}) {
  const t = useTranslations('releaseDesk.publish');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onPublish(String(new FormData(event.currentTarget).get('note') ?? '').trim());
  }

  return (
    <Dialog title={t('title', { number })} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-4">
        <p>{t('text', { asOf: asOfText })}</p>
        <FormField label={t('note')} hint={t('noteHint')}>
          {(control) => (
            <textarea {...control} name="note" rows={3} dir="auto" className={controlLook} />
          )}
        </FormField>
        <Failure error={error} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="plain" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={isSending}>
            {isSending ? t('sending') : t('send', { number })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
