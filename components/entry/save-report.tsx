'use client';

import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { defaultLocale, formatTags, isLocale } from '@/lib/locale';
import type { SaveOutcome } from './use-save-sheet';

/** Says what the last save did. The only live region of the sheet. */
export function SaveReport({ outcome, unsaved }: { outcome: SaveOutcome | null; unsaved: number }) {
  return (
    <div role="status" className="mb-3 empty:hidden">
      {outcome && <Report outcome={outcome} unsaved={unsaved} />}
    </div>
  );
}

function Report({ outcome, unsaved }: { outcome: SaveOutcome; unsaved: number }) {
  const t = useTranslations('entry.report');
  const { locale } = useParams();
  const { saved, submitted, waiting, at } = outcome;
  const time = new Intl.DateTimeFormat(formatTags[isLocale(locale) ? locale : defaultLocale], {
    hour: '2-digit',
    minute: '2-digit',
    numberingSystem: 'latn',
  }).format(at);
  const isWaiting = waiting.length > 0 && unsaved > 0;
  const parts = [
    submitted === null
      ? t('saved', { count: saved, time })
      : t('submitted', { count: submitted, time }),
    isWaiting ? t('waiting', { count: waiting.length }) : '',
  ];
  return (
    <p
      className={`rounded-control px-3 py-2 text-sm font-medium ${
        isWaiting ? 'bg-saffron-soft text-saffron-word' : 'bg-mint-soft text-mint'
      }`}
    >
      {parts.filter(Boolean).join(' ')}
    </p>
  );
}
