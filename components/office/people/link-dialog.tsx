'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatTags, type Locale } from '@/lib/locale';
import { z } from '@/lib/zod';
import { Button } from '../button';
import { controlLook } from '../control-look';
import { Dialog } from '../dialog';
import { FormField } from '../form-field';

export interface IssuedLink {
  readonly name: string;
  readonly token: string;
  readonly expiresAt: string;
}

export const issuedLinkReply = z.object({ token: z.string(), expiresAt: z.string() });

/** The only moment the link can be read: the server keeps no more than its hash. */
export function LinkDialog({
  link,
  locale,
  setupAddress,
  onClose,
}: {
  link: IssuedLink;
  locale: Locale;
  setupAddress: string;
  onClose: () => void;
}) {
  const t = useTranslations('people.link');
  const [isCopied, setIsCopied] = useState(false);
  const address = `${setupAddress}?token=${link.token}`;
  const until = new Intl.DateTimeFormat(formatTags[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(link.expiresAt));
  return (
    <Dialog title={t('title', { name: link.name })} onClose={onClose}>
      <p>{t('text', { until })}</p>
      <FormField label={t('label')}>
        {(control) => (
          <input
            {...control}
            readOnly
            dir="ltr"
            value={address}
            onFocus={(event) => event.currentTarget.select()}
            className={controlLook}
          />
        )}
      </FormField>
      <p role="status" className="min-h-6 text-sm font-medium text-mint">
        {isCopied && t('copied')}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          {t('close')}
        </Button>
        <Button
          onClick={() => navigator.clipboard.writeText(address).then(() => setIsCopied(true))}
        >
          {t('copy')}
        </Button>
      </div>
    </Dialog>
  );
}
