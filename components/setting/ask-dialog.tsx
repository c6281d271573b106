'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Button } from '../office/button';
import { Dialog } from '../office/dialog';
import { Failure } from '../office/failure';

export interface Asked<R> {
  readonly title: string;
  readonly question: string;
  readonly confirmText: string;
  readonly look?: 'plain' | 'danger';
  readonly act: () => Promise<R>;
  readonly onDone: (result: R) => void;
}

/** Asks before something is done; a refusal is told in the question. */
export function AskDialog<R>({
  title,
  question,
  confirmText,
  look = 'plain',
  act,
  onDone,
  onClose,
}: Asked<R> & { onClose: () => void }) {
  const t = useTranslations('office.form');
  const acting = useMutation({
    mutationFn: act,
    onSuccess: (result) => {
      onClose();
      onDone(result);
    },
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{question}</p>
      <Failure error={acting.error} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          look={look === 'danger' ? 'danger' : 'strong'}
          disabled={acting.isPending}
          onClick={() => acting.mutate()}
        >
          {confirmText}
        </Button>
      </div>
    </Dialog>
  );
}
