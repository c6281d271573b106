'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { formatNumber, isolated } from '@/lib/numbers/format';
import type { ReviewedValue } from './review-groups';
import { valueChange } from './value-change';

/** The change from the value before in words; null where there is none to tell. */
export function useChangeWords(locale: Locale): (reviewed: ReviewedValue) => string | null {
  const t = useTranslations('review');
  return ({ value, indicator }) => {
    const change = value.previous && valueChange(indicator.kind, value.previous, value);
    if (!change) return null;
    const { kind, decimals, currency } = indicator;
    const style = kind === 'amount' ? 'amount' : 'plain';
    const by = formatNumber(change.by, locale, {
      kind: style,
      decimals,
      currency,
      sign: 'always',
    });
    return change.unit === 'points' ? t('points', { by: isolated(by) }) : by;
  };
}
