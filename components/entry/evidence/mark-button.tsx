'use client';

import { useTranslations } from 'next-intl';
import { SmallButton } from '../small-button';

/** Makes a file or link public, or private again. */
export function MarkButton({
  name,
  isPublic,
  onMark,
}: {
  name: string;
  isPublic: boolean;
  onMark: (isPublic: boolean) => void;
}) {
  const t = useTranslations('evidence');
  const mark = isPublic ? 'hide' : 'publish';
  return (
    <SmallButton aria-label={t(`${mark}Label`, { name })} onClick={() => onMark(!isPublic)}>
      {t(mark)}
    </SmallButton>
  );
}
