'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { Localised } from '@/lib/locale';
import { Button } from '../office/button';
import { Dialog } from '../office/dialog';
import { Failure } from '../office/failure';
import { textsFrom } from '../office/fields/read-fields';
import { writtenOrNull } from '../office/fields/texts';
import { TextsField } from '../office/fields/texts-field';

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
  onPublish: (note: Localised | null) => void;
}) {
  const t = useTranslations('releaseDesk.publish');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onPublish(writtenOrNull(textsFrom(new FormData(event.currentTarget), 'note')));
  }

  return (
    <Dialog title={t('title', { number })} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-4">
        <p>{t('text', { asOf: asOfText })}</p>
        <TextsField name="note" label={t('note')} hint={t('noteHint')} />
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
