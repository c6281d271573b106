'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';

/** How far the check of a file is; its words are told when it begins, not at every step. */
export function CheckProgress({ done, all }: { done: number; all: number }) {
  const t = useTranslations('tables.screen');
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm text-soft">
        {t('checking', { done: Math.min(done, all), all })}
      </label>
      <progress id={id} value={done} max={Math.max(all, 1)} className="h-2 w-full accent-brand" />
    </div>
  );
}
