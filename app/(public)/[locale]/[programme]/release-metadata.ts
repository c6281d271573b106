import type { Metadata } from 'next';
import type { ReleaseContext } from '@/components/releases/release-context';
import { textFor } from '@/lib/chart/reader';
import { isLocale, locales } from '@/lib/locale';
import { getEnv } from '@/server/env';
import { loadRelease } from './load-release';
import { pathOf, type ReleaseAddress } from './release-screen';

/** Title, description and the same page in the other languages; every address is absolute. */
export async function releaseMetadata(
  address: ReleaseAddress,
  wordsOf: (context: ReleaseContext) => { title: string; description: string } | null,
): Promise<Metadata> {
  if (!isLocale(address.locale)) return {};
  const found = await loadRelease(
    address.locale,
    address.programme,
    address.number,
    address.indicator ?? null,
  );
  if (found.kind !== 'release') return {};
  const { context } = found;
  const words = wordsOf(context);
  if (!words) return {};
  const { programme } = context.release.content;
  const mark = programme.isDemonstration ? `${context.say.impact('list.demonstration')} · ` : '';
  return {
    ...words,
    title: mark + words.title,
    description: mark + words.description,
    ...alternates(address.locale, pathOf(address)),
    openGraph: {
      title: mark + words.title,
      description: mark + words.description,
      siteName: 'Athar',
      type: 'article',
      locale: address.locale,
    },
  };
}

/** @param path the address after the language */
export function alternates(locale: string, path: string): Metadata {
  const { publicUrl } = getEnv();
  return {
    alternates: {
      canonical: `${publicUrl}/${locale}${path}`,
      languages: Object.fromEntries(
        locales.map((language) => [language, `${publicUrl}/${language}${path}`]),
      ),
    },
  };
}

export function programmeWords({ release, reader }: ReleaseContext) {
  const { programme } = release.content;
  return {
    title: textFor(reader, programme.title),
    description: textFor(reader, programme.headline),
  };
}
