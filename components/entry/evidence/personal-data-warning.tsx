'use client';

import { useLocale, useTranslations } from 'next-intl';
import { personalSignsIn } from '@/lib/privacy/personal-data';

/** Warns of a text that looks as if it told who someone is. It holds nobody up. */
export function PersonalDataWarning({ text }: { text: string }) {
  const t = useTranslations('evidence.privacy');
  const locale = useLocale();
  const signs = personalSignsIn(text).map((sign) => t(sign));
  return (
    <span aria-live="polite" className="text-sm font-medium text-saffron-word empty:hidden">
      {signs.length > 0 &&
        t('warning', { signs: new Intl.ListFormat(locale, { type: 'conjunction' }).format(signs) })}
    </span>
  );
}
