'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isPlaceRole } from '@/lib/person/role';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { Failure } from '../failure';
import { postJson } from '../post-json';
import type { PersonRow } from './person-row';

/** One role with what it reaches, and the way to take it away. */
export function HeldRole({
  role,
  name,
  onChange,
}: {
  role: PersonRow['roles'][number];
  name: string;
  onChange: () => void;
}) {
  const t = useTranslations();
  const [isAsking, setIsAsking] = useState(false);
  const revoking = useMutation({
    mutationFn: () => postJson(`/api/v1/roles/${role.grantId}/revocation`, {}),
    onSuccess: () => {
      setIsAsking(false);
      onChange();
    },
  });
  const named = { role: t(`roles.${role.role}.name`), name };
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <span>
        <span className="font-semibold">{named.role}</span>
        <span className="text-sm text-soft"> · {useReach(role)}</span>
      </span>
      <Button
        look="plain"
        size="small"
        aria-label={t('people.revokeLabel', named)}
        onClick={() => setIsAsking(true)}
      >
        {t('people.revoke')}
      </Button>
      {isAsking && (
        <Dialog title={t('people.revokeQuestion', named)} onClose={() => setIsAsking(false)}>
          <p>{t('people.revokeText')}</p>
          <Failure error={revoking.error} />
          <div className="flex flex-wrap justify-end gap-2">
            <Button look="plain" onClick={() => setIsAsking(false)}>
              {t('people.cancel')}
            </Button>
            <Button look="danger" disabled={revoking.isPending} onClick={() => revoking.mutate()}>
              {t('people.revoke')}
            </Button>
          </div>
        </Dialog>
      )}
    </li>
  );
}

function useReach({ role, places, organisation }: PersonRow['roles'][number]): string {
  const t = useTranslations('people');
  if (role === 'administrator') return t('wholeInstance');
  const where = isPlaceRole(role) && places.length > 0 ? places.join(' · ') : t('allPlaces');
  if (role !== 'contributor') return where;
  return `${where} · ${organisation ?? t('anyOrganisation')}`;
}
