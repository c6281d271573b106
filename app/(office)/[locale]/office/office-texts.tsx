import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { formatTags, type Locale } from '@/lib/locale';
import { type Messages, messagesIn } from '@/server/i18n/messages';

/** Gives what is inside the texts of its own screen, beside those every office screen needs. */
export function OfficeTexts({
  locale,
  namespaces = [],
  children,
}: {
  locale: Locale;
  namespaces?: readonly (keyof Messages)[];
  children: ReactNode;
}) {
  const all = messagesIn(locale);
  const needed = ['errors', 'office', ...namespaces] as const;
  return (
    <NextIntlClientProvider
      locale={formatTags[locale]}
      timeZone="UTC"
      messages={Object.fromEntries(needed.map((namespace) => [namespace, all[namespace]]))}
    >
      {children}
    </NextIntlClientProvider>
  );
}
