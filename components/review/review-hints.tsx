'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { useHintWords } from '../entry/use-hint-words';
import type { ReviewedValue } from './review-groups';

/** What is unusual about a value, each with the rule and the numbers it compared. */
export function ReviewHints({
  reviewed: { value, indicator },
  locale,
}: {
  reviewed: ReviewedValue;
  locale: Locale;
}) {
  const t = useTranslations('review.hints');
  const words = useHintWords(locale);
  if (value.hints.length === 0) return null;
  return (
    <span className="mt-1 grid gap-0.5 text-[0.8125rem] text-saffron-word">
      <strong className="font-semibold">{t('title')}</strong>
      {value.hints.map((hint) => (
        <span key={hint.rule}>{words(hint, indicator)}</span>
      ))}
      {!value.explanation && <span className="text-soft">{t('unexplained')}</span>}
    </span>
  );
}
