'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { fileLook } from '../office/control-look';

export function ChooseFile({
  isReading,
  onChoose,
}: {
  isReading: boolean;
  onChoose: (file: File) => void;
}) {
  const t = useTranslations('tables.screen');
  const id = useId();
  return (
    <div className="card grid gap-2 p-4">
      <label htmlFor={id} className="text-[0.9375rem] font-semibold">
        {t('file')}
      </label>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {t('fileHint')}
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,.xlsx,.tsv,.txt"
        aria-describedby={`${id}-hint`}
        disabled={isReading}
        className={fileLook}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          // So that the same file, corrected, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <div role="status" className="empty:hidden">
        {isReading && t('reading')}
      </div>
    </div>
  );
}
