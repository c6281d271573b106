'use client';

import { useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/api/evidence-schema';
import { SmallButton } from '../small-button';
import { EvidenceItem, useDay } from './evidence-item';
import { MarkButton } from './mark-button';
import { ReadingsLink } from './readings-link';
import { fileAddress } from './send-file';

/** A file that supports a value, or what is left of one. */
export function FileItem({
  file,
  programme,
  about,
  mayKeep,
  onDestroy,
  onMark,
}: {
  file: Evidence['files'][number];
  programme: string;
  about: string | null;
  mayKeep: boolean;
  onDestroy: () => void;
  onMark: (isPublic: boolean) => void;
}) {
  const t = useTranslations('evidence');
  const day = useDay();
  const { id, name, destroyed, isPublic, namesPeople, keptUntil } = file;
  const facts = [
    namesPeople ? t('namesPeople') : t(isPublic ? 'public' : 'private'),
    ...(keptUntil ? [t('keptUntil', { day: day(keptUntil) })] : []),
  ];
  const isKept = mayKeep && !destroyed;
  const actions = (
    <>
      {file.mayViewReadings && <ReadingsLink id={id} name={name ?? ''} programme={programme} />}
      {isKept && !namesPeople && (
        <MarkButton name={name ?? ''} isPublic={isPublic} onMark={onMark} />
      )}
      {isKept && (
        <SmallButton aria-label={t('destroyLabel', { name: name ?? '' })} onClick={onDestroy}>
          {t('destroy')}
        </SmallButton>
      )}
    </>
  );
  return (
    <EvidenceItem
      by={file.addedBy}
      at={file.addedAt}
      about={about}
      facts={destroyed ? [] : facts}
      actions={actions}
    >
      {destroyed ? (
        <>
          {destroyed.by === null
            ? t('dayOver', { day: day(destroyed.at) })
            : t('destroyed', {
                day: day(destroyed.at),
                name: destroyed.by,
                reason: destroyed.reason,
              })}
          <span className="block break-all text-soft">
            {t('hash')} <code dir="ltr">{file.sha256}</code>
          </span>
        </>
      ) : file.mayRead ? (
        <a
          href={fileAddress(programme, id)}
          download
          className="font-semibold text-brand underline"
        >
          <bdi>{name}</bdi>
        </a>
      ) : (
        t('restricted')
      )}
    </EvidenceItem>
  );
}
