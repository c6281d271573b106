'use client';

import { useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/api/evidence-schema';
import { SmallButton } from '../small-button';
import { EvidenceItem, useDay } from './evidence-item';
import { MarkButton } from './mark-button';

/** An address that supports a value, or what is left of one. */
export function LinkItem({
  link: { title, url, destroyed, isPublic, mayRemove, addedBy, addedAt },
  about,
  mayKeep,
  onRemove,
  onMark,
}: {
  link: Evidence['links'][number];
  about: string | null;
  mayKeep: boolean;
  onRemove: () => void;
  onMark: (isPublic: boolean) => void;
}) {
  const t = useTranslations('evidence');
  const day = useDay();
  const name = title ?? '';
  const actions = !destroyed && (
    <>
      {mayKeep && <MarkButton name={name} isPublic={isPublic} onMark={onMark} />}
      {mayRemove && (
        <SmallButton aria-label={t('removeLabel', { name })} onClick={onRemove}>
          {t('remove')}
        </SmallButton>
      )}
    </>
  );
  return (
    <EvidenceItem
      by={addedBy}
      at={addedAt}
      about={about}
      facts={destroyed ? [] : [t(isPublic ? 'public' : 'private')]}
      actions={actions}
    >
      {destroyed ? (
        t('linkRemoved', { day: day(destroyed.at), reason: destroyed.reason })
      ) : (
        <a
          href={url ?? ''}
          rel="noopener noreferrer nofollow"
          target="_blank"
          className="font-semibold text-brand underline"
        >
          <bdi>{title}</bdi>
        </a>
      )}
    </EvidenceItem>
  );
}
