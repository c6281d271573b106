import 'server-only';
import { createTranslator } from 'use-intl/core';
import type { ErrorReply } from '@/lib/errors';
import { formatTags, type Locale } from '@/lib/locale';
import { messagesIn } from './messages';

/** An error of the closed list as a sentence in one language. */
export function errorInWords({ words, params }: ErrorReply, locale: Locale): string {
  const t = createTranslator<Record<string, unknown>>({
    locale: formatTags[locale],
    messages: messagesIn(locale),
    onError: (error) => {
      throw error;
    },
  });
  return t(words as never, params as never);
}
