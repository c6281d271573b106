'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Button } from '../button';
import { Failure } from '../failure';
import { postJson } from '../post-json';
import { type IssuedLink, issuedLinkReply } from './link-dialog';

export function NewLinkButton({
  personId,
  name,
  onLink,
}: {
  personId: string;
  name: string;
  onLink: (link: IssuedLink) => void;
}) {
  const t = useTranslations('people');
  const issuing = useMutation({
    mutationFn: async () =>
      issuedLinkReply.parse(await postJson(`/api/v1/people/${personId}/password-links`, {})),
    onSuccess: (link) => onLink({ ...link, name }),
  });
  return (
    <div className="grid justify-items-start gap-2">
      <Button
        look="plain"
        size="small"
        disabled={issuing.isPending}
        aria-label={t('newLinkLabel', { name })}
        onClick={() => issuing.mutate()}
      >
        {t('newLink')}
      </Button>
      <Failure error={issuing.error} />
    </div>
  );
}
