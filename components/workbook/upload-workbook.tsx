'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Locale } from '@/lib/locale';
import { Button } from '../office/button';
import { fileLook } from '../office/control-look';
import { Failure } from '../office/failure';
import { ReplyTable } from './reply-table';
import { keepFile, sendWorkbook } from './send-workbook';

/** Choosing a file shows what it would change; a button under the table saves it. */
export function UploadWorkbook({ programme, locale }: { programme: string; locale: Locale }) {
  const t = useTranslations('workbook.screen');
  const id = useId();
  const router = useRouter();
  const queries = useQueryClient();
  const look = useMutation({
    mutationFn: async (chosen: File) => {
      const file = await keepFile(chosen);
      return { file, reply: await sendWorkbook({ programme, locale, file, mode: 'dry-run' }) };
    },
  });
  const save = useMutation({
    mutationFn: (file: File) => sendWorkbook({ programme, locale, file, mode: 'save' }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['sheet', programme] });
      router.refresh();
    },
  });
  const reply = save.data ?? look.data?.reply ?? null;
  const startOver = () => {
    look.reset();
    save.reset();
  };
  const changes = reply ? reply.counts.new + reply.counts.changed : 0;
  return (
    <div className="grid min-w-0 gap-3">
      <label htmlFor={id} className="text-[0.9375rem] font-semibold">
        {t('upload')}
      </label>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {t('choose')}
      </p>
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv"
        aria-describedby={`${id}-hint`}
        className={fileLook}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (!file) return;
          startOver();
          look.mutate(file);
          // So that the same file, corrected, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <div role="status" className="empty:hidden">
        {look.isPending && t('reading')}
        {save.isPending && t('accepting')}
        {save.data && (
          <p className="rounded-control bg-mint-soft px-3 py-2 text-sm font-medium text-mint">
            {t('done', { count: changes })}
          </p>
        )}
      </div>
      <Failure error={look.error ?? save.error} />
      {reply && <ReplyTable reply={reply} />}
      {look.data && !save.data && (
        <div className="flex flex-wrap items-center gap-2">
          {changes === 0 && <p className="text-soft">{t('nothingToAccept')}</p>}
          {changes > 0 && (
            <Button disabled={save.isPending} onClick={() => save.mutate(look.data.file)}>
              {t('accept', { count: changes })}
            </Button>
          )}
          <Button look="plain" disabled={save.isPending} onClick={startOver}>
            {t('cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}
