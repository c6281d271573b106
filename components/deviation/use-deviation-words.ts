'use client';

import { useTranslations } from 'next-intl';
import type { DeviationDto } from '@/lib/api/deviation-schema';
import type { Locale } from '@/lib/locale';
import { isolated } from '@/lib/numbers/format';
import { numberWords, type WordedRule } from '@/lib/observation/value-words';

/** Says how an indicator stands off what was expected, with both numbers where it is told in numbers. */
export function useDeviationWords(
  locale: Locale,
): (deviation: DeviationDto | null, rule: WordedRule) => string {
  const t = useTranslations('deviation');
  return (deviation, rule) => {
    if (!deviation) return t('none');
    const { kind, value, expected } = deviation;
    if (value === null || expected === null) return t(`${kind}Level`);
    return t(kind, {
      value: isolated(numberWords(value, rule, locale)),
      expected: isolated(numberWords(expected, rule, locale)),
    });
  };
}
