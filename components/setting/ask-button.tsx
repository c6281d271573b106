'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../office/button';
import { Dialog } from '../office/dialog';
import { Failure } from '../office/failure';

/** A button that asks before it does something; a refusal is told in the question. */
export function AskButton<R>({
  text,
  label,
  title,
  question,
  confirmText,
  look = 'plain',
  act,
  onDone,
}: {
  text: string;
  /** What a screen reader says instead of the text, with the name of what it is about. */
  label: string;
  title: string;
  question: string;
  confirmText: string;
  look?: 'plain' | 'danger';
  act: () => Promise<R>;
  onDone: (result: R) => void;
}) {
  const t = useTranslations('office.form');
  const [isAsking, setIsAsking] = useState(false);
  const acting = useMutation({
    mutationFn: act,
    onSuccess: (result) => {
      setIsAsking(false);
      onDone(result);
    },
  });

  function close() {
    setIsAsking(false);
    acting.reset();
  }

  return (
    <>
      <Button look="plain" size="small" aria-label={label} onClick={() => setIsAsking(true)}>
        {text}
      </Button>
      {isAsking && (
        <Dialog title={title} onClose={close}>
          <p>{question}</p>
          <Failure error={acting.error} />
          <div className="flex flex-wrap justify-end gap-2">
            <Button look="plain" onClick={close}>
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
      )}
    </>
  );
}
