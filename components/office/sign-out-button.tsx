'use client';

import { useMutation } from '@tanstack/react-query';
import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from './button';
import { Failure } from './failure';
import { postJson } from './post-json';

export function SignOutButton() {
  const t = useTranslations('office');
  const { locale } = useParams();
  const leaving = useMutation({
    mutationFn: () => postJson('/api/auth/sign-out', {}),
    // A new document: nothing the person saw stays in memory.
    onSuccess: () => window.location.assign(`/${locale}/office/sign-in`),
  });
  return (
    <div className="grid gap-2">
      <Button look="plain" disabled={leaving.isPending} onClick={() => leaving.mutate()}>
        {t('signOut')}
      </Button>
      <Failure error={leaving.error} />
    </div>
  );
}
