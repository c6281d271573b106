'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Localised } from '@/lib/locale';
import { Button } from '../office/button';
import { Failure } from '../office/failure';
import { answerOf, officeApi } from '../office/office-api';
import { PublishDialog } from './publish-dialog';

/** Publishes the next release, after a question; then leads to the public page. */
export function PublishPanel({
  programme,
  number,
  asOf,
  asOfText,
  publicPage,
}: {
  /** Its slug. */
  programme: string;
  /** What the next release would be called. */
  number: number;
  asOf: string;
  asOfText: string;
  /** Null for a programme that no public page shows. */
  publicPage: string | null;
}) {
  const t = useTranslations('releaseDesk.publish');
  const router = useRouter();
  const [isAsking, setIsAsking] = useState(false);
  const publishing = useMutation({
    mutationFn: (note: Localised | null) =>
      answerOf(officeApi().releases.publish({ programme, asOf, note })),
    onSuccess: () => {
      setIsAsking(false);
      router.refresh();
    },
  });
  const published = publishing.data;
  return (
    <>
      <Button disabled={publishing.isPending} onClick={() => setIsAsking(true)}>
        {t('open', { number })}
      </Button>
      <div role="status" className="mt-3 empty:hidden">
        {published && (
          <p className="rounded-control bg-mint-soft px-3 py-2 font-medium text-mint">
            {t('done', { number: published.number })}{' '}
            {publicPage && <a href={publicPage}>{t('see')}</a>}
          </p>
        )}
      </div>
      {!isAsking && <Failure error={publishing.error} />}
      {isAsking && (
        <PublishDialog
          number={number}
          asOfText={asOfText}
          isSending={publishing.isPending}
          error={publishing.error}
          onClose={() => setIsAsking(false)}
          onPublish={(note) => publishing.mutate(note)}
        />
      )}
    </>
  );
}
