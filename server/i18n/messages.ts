import 'server-only';
import type { Locale } from '@/lib/locale';
import ar from '@/messages/ar.json';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';

export type Messages = typeof fr;

/** Every text of the product in one language. French has every key; a test holds the others to it. */
export function messagesIn(locale: Locale): Messages {
  return { fr, en, ar }[locale];
}
