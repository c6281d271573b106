'use client';

import { useTranslations } from 'next-intl';
import { Button } from './button';

export function OfficeError({ retry }: { retry: () => void }) {
  const t = useTranslations('office.error');
  return (
    <main className="page-column py-11">
      <h1>{t('title')}</h1>
      <p className="mt-4 max-w-measure text-lg text-soft">{t('text')}</p>
      <p className="mt-6">
        <Button onClick={retry}>{t('retry')}</Button>
      </p>
    </main>
  );
}
