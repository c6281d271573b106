'use client';

import { useMutation } from '@tanstack/react-query';
import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { clearDevice } from '../offline/clear-device';
import { useDevice, useDeviceState } from '../offline/device-person';
import { Button } from './button';
import { Failure } from './failure';
import { postJson } from './post-json';
import { SignOutQuestion } from './sign-out-question';

/** Signs out and clears the device; asks first where values wait on it. */
export function SignOutButton() {
  const t = useTranslations('office');
  const { locale } = useParams();
  const device = useDevice();
  const { ready, held } = useDeviceState();
  const [isAsking, setIsAsking] = useState(false);
  const leaving = useMutation({
    mutationFn: async () => {
      await postJson('/api/auth/sign-out', {});
      await clearDevice(device());
    },
    // A new document: nothing the person saw stays in memory.
    onSuccess: () => window.location.assign(`/${locale}/office/sign-in`),
  });
  return (
    <div className="grid gap-2">
      <Button
        look="plain"
        disabled={leaving.isPending}
        onClick={() => (ready + held > 0 ? setIsAsking(true) : leaving.mutate())}
      >
        {t('signOut')}
      </Button>
      {!isAsking && <Failure error={leaving.error} />}
      {isAsking && (
        <SignOutQuestion
          failure={leaving.error}
          isLeaving={leaving.isPending}
          onLeave={() => leaving.mutate()}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}
