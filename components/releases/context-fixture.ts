import { contentOf, fixtureReader } from '@/lib/chart/release-fixture';
import { indexRelease } from '@/lib/chart/released-figures';
import type { Locale } from '@/lib/locale';
import type { ReleaseContent } from '@/lib/release/content';
import { wordsOf } from '@/lib/words-testing';
import { publicLinks } from './public-links';
import type { ReleaseContext } from './release-context';

/** For tests: what a page is given, around a release made by hand. */
export function fixtureContext(
  content: Partial<ReleaseContent> = {},
  locale: Locale = 'fr',
): ReleaseContext {
  return {
    head: {
      number: 1,
      asOf: '2023-10-24',
      publishedAt: '2026-01-05T10:00:00.000Z',
      isLatest: true,
      contentHash: 'a'.repeat(64),
    },
    release: indexRelease(contentOf(content)),
    reader: fixtureReader(locale),
    links: publicLinks(locale, 'sample', null),
    origin: 'https://athar.example',
    say: {
      impact: wordsOf('impact', locale),
      indicator: wordsOf('indicator', locale),
      releases: wordsOf('releases', locale),
      data: wordsOf('data', locale),
    },
  };
}
