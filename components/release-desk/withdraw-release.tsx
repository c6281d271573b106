'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { AppError } from '@/lib/errors';
import type { Localised } from '@/lib/locale';
import { Button } from '../office/button';
import { Dialog } from '../office/dialog';
import { Failure } from '../office/failure';
import { textsFrom } from '../office/fields/read-fields';
import { writtenOrNull } from '../office/fields/texts';
import { TextsField } from '../office/fields/texts-field';
import { answerOf, officeApi } from '../office/office-api';

/** Takes a release back for good, with the reason that its page will show. */
export function WithdrawRelease({ programme, number }: { programme: string; number: number }) {
  const t = useTranslations('releaseDesk.withdraw');
  const router = useRouter();
  const [isAsking, setIsAsking] = useState(false);
  const withdrawing = useMutation({
    mutationFn: async (reason: Localised | null) => {
      if (!reason) throw new AppError('invalid', { words: 'errors.fields.required' });
      return answerOf(officeApi().releases.withdraw({ programme, release: number, reason }));
    },
    onSuccess: () => {
      setIsAsking(false);
      router.refresh();
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    withdrawing.mutate(writtenOrNull(textsFrom(new FormData(event.currentTarget), 'reason')));
  }

  function close() {
    setIsAsking(false);
    withdrawing.reset();
  }

  return (
    <>
      <Button
        look="plain"
        size="small"
        aria-label={t('openLabel', { number })}
        onClick={() => setIsAsking(true)}
      >
        {t('open')}
      </Button>
      {isAsking && (
        <Dialog title={t('title', { number })} onClose={close}>
          <form onSubmit={submit} className="grid gap-4">
            <p>{t('text')}</p>
            <TextsField name="reason" label={t('reason')} hint={t('reasonHint')} />
            <Failure error={withdrawing.error} />
            <div className="flex flex-wrap justify-end gap-2">
              <Button look="plain" onClick={close}>
                {t('cancel')}
              </Button>
              <Button type="submit" look="danger" disabled={withdrawing.isPending}>
                {t('send')}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
