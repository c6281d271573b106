'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '../office/button';

const lookAgainMs = 3_000;

/** Asks for the page again: when it is pressed, and by itself once the server answers. */
export function TryAgain() {
  const t = useTranslations('office.unreachable');
  useEffect(() => {
    const look = async () => {
      if (await isAnswered()) window.location.reload();
    };
    // A browser may say that it is online before it is.
    const timer = setInterval(() => void look(), lookAgainMs);
    const onOnline = () => void look();
    window.addEventListener('online', onOnline);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', onOnline);
    };
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

/** The worker answers no such request, so that this asks the server itself. */
async function isAnswered(): Promise<boolean> {
  try {
    await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
