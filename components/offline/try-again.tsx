'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '../office/button';

/** Asks for the page again: when it is pressed, and by itself once the connection is back. */
export function TryAgain() {
  const t = useTranslations('office.unreachable');
  useEffect(() => {
    const reload = () => window.location.reload();
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, []);
  return (
    <p className="mt-6 flex flex-wrap gap-3">
      <Button onClick={() => window.location.reload()}>{t('again')}</Button>
      <Button look="plain" onClick={() => window.history.back()}>
        {t('back')}
      </Button>
    </p>
  );
}
