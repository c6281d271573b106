'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { clockTime } from './clock-time';
import type { SaveOutcome } from './use-save-sheet';

/**
 * Says what a save did that was asked for. What saves itself is told beside the buttons, in silence. The
 * only live region of the sheet.
 */
export function SaveReport({
  outcome,
  unsaved,
  locale,
}: {
  outcome: SaveOutcome | null;
  unsaved: number;
  locale: Locale;
}) {
  return (
    <div role="status" className="mb-3 empty:hidden">
      {outcome && <Report outcome={outcome} unsaved={unsaved} locale={locale} />}
    </div>
  );
}

function Report({
  outcome,
  unsaved,
  locale,
}: {
  outcome: SaveOutcome;
  unsaved: number;
  locale: Locale;
}) {
  const t = useTranslations('entry.report');
  const { saved, unsent, submitted, drained, at } = outcome;
  const time = clockTime(at, locale);
  const isUnsent = unsent > 0 && unsaved > 0;
  const isWaiting = outcome.waiting > 0 && unsaved > 0;
  const parts = [
    submitted !== null && t('submitted', { count: submitted, time }),
    submitted === null && (saved > 0 || !isUnsent) && t('saved', { count: saved, time }),
    isUnsent && t(`unsent.${drained === 'signed-out' ? 'signedOut' : 'later'}`, { count: unsent }),
    isWaiting && t('waiting', { count: outcome.waiting }),
  ];
  return (
    <p
      className={`rounded-control px-3 py-2 text-sm font-medium ${
        isWaiting || isUnsent ? 'bg-saffron-soft text-saffron-word' : 'bg-mint-soft text-mint'
      }`}
    >
      {parts.filter(Boolean).join(' ')}
    </p>
  );
}
