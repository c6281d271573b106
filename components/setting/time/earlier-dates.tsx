'use client';

import { useTranslations } from 'next-intl';
import type { SettingPhase } from '@/lib/api/setting/phase-contract';
import { dayLabel } from '@/lib/period/label';
import type { Say } from '@/lib/say';
import { useSetting } from '../setting-desk';
import { spanWords } from './span-words';

/** The dates a phase had before, the latest first, each with the reason it was moved. */
export function EarlierDates({ phase }: { phase: SettingPhase }) {
  const t = useTranslations('setting.phases');
  const say = useTranslations('periods') as Say;
  const { locale } = useSetting();
  const { earlierDates } = phase;
  if (earlierDates.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="text-brand">{t('earlier', { count: earlierDates.length })}</summary>
      <ul className="mt-1 grid gap-1 border-s-2 border-line ps-3">
        {earlierDates.map((earlier) => (
          <li key={earlier.changedAt}>
            {t('earlierUntil', {
              dates: spanWords(earlier, locale, say),
              day: dayLabel(earlier.changedAt.slice(0, 10), say),
            })}{' '}
            <bdi className="text-soft">{earlier.reason}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
