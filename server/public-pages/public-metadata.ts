import 'server-only';
import type { Metadata } from 'next';
import { type Locale, locales } from '@/lib/locale';
import { getEnv } from '../env';

interface PublicPageFacts {
  readonly locale: Locale;
  /** The address after the language, without a fragment: `/m4sd/data`. */
  readonly path: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** For unlisted programmes: kept out of search, and its secret address told to nobody. */
  readonly isUnlisted?: boolean;
}

/**
 * What a public page says about itself to search engines and to pages that link to it. Addresses
 * come from ATHAR_URL, never from the request, whose host a cached page would keep.
 */
export function publicMetadata(page: PublicPageFacts): Metadata {
  const { locale, path, title, description, isUnlisted = false } = page;
  const addressIn = (language: Locale) => `${getEnv().publicUrl}/${language}${path}`;
  const languages = Object.fromEntries(
    locales.map((language) => [language, addressIn(language)] as const),
  );
  return {
    title: `${title} · Athar`,
    description: description ?? null,
    alternates: { canonical: addressIn(locale), languages },
    openGraph: {
      type: 'website',
      siteName: 'Athar',
      url: addressIn(locale),
      locale,
      title,
      ...(description && { description }),
    },
    ...(isUnlisted && { robots: { index: false, follow: false }, referrer: 'no-referrer' }),
  };
}
