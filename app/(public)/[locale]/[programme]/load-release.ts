import { setImmediate } from 'node:timers/promises';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { publicLinks } from '@/components/releases/public-links';
import type { ReleaseContext } from '@/components/releases/release-context';
import { largestPage } from '@/lib/api/address-schema';
import type { ProgrammeSummary, ReleaseHeader } from '@/lib/api/programme-schema';
import { readerOf } from '@/lib/chart/reader';
import { indexRelease } from '@/lib/chart/released-figures';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/locale';
import type { ReleaseFigure } from '@/lib/release/figure';
import { publicApi } from '@/server/api/public-client';
import { getEnv } from '@/server/env';

/** What an address leads to; a withdrawn release is known, but has no figures any more. */
export type Found =
  | { readonly kind: 'release'; readonly context: ReleaseContext }
  | { readonly kind: 'withdrawn'; readonly header: ReleaseHeader }
  | { readonly kind: 'unreleased'; readonly programme: ProgrammeSummary }
  | { readonly kind: 'nothing' };

/**
 * Once per render, for the page and its metadata alike.
 * @param number null asks for the latest release
 * @param indicator the one whose every figure is needed; null for the totals of all
 */
export const loadRelease = cache(
  async (
    locale: Locale,
    slug: string,
    number: number | null,
    indicator: string | null,
  ): Promise<Found> => {
    const release = await unlessMissing(
      publicApi.releases.get({
        programme: slug,
        release: number ?? 'latest',
      }),
    );
    if (!release) return loadAbsence(slug, number);
    const { content, ...head } = release;
    const wanted = indicator === null ? ({ part: 'totals' } as const) : { indicator };
    const figures = await allFigures({ programme: slug, release: head.number, ...wanted });
    const [voices, links] = [await voicesIn(locale), publicLinks(locale, slug, number)];
    return {
      kind: 'release',
      context: {
        head,
        release: indexRelease({ ...content, figures }),
        links,
        origin: getEnv().publicUrl,
        ...voices,
      },
    };
  },
);

async function loadAbsence(slug: string, number: number | null): Promise<Found> {
  const programme = await unlessMissing(publicApi.programmes.get({ programme: slug }));
  if (!programme) return { kind: 'nothing' };
  if (number === null) {
    return programme.latestRelease ? { kind: 'nothing' } : { kind: 'unreleased', programme };
  }
  const headers = await publicApi.releases.list({ programme: slug });
  const header = headers.find((one) => one.number === number);
  return header?.status === 'withdrawn' ? { kind: 'withdrawn', header } : { kind: 'nothing' };
}

type FiguresAsked = Omit<Parameters<typeof publicApi.releases.figures>[0], 'after' | 'limit'>;

/** Every figure that was asked for, a page at a time: other readers are answered in between. */
export async function allFigures(asked: FiguresAsked): Promise<ReleaseFigure[]> {
  const all: ReleaseFigure[] = [];
  let after: number | undefined;
  do {
    const page = await publicApi.releases.figures({ ...asked, after, limit: largestPage });
    all.push(...page.figures);
    after = page.next ?? undefined;
    if (after !== undefined) await setImmediate();
  } while (after !== undefined);
  return all;
}

/** The words of the public pages and charts in one language. */
export async function voicesIn(locale: Locale): Promise<Pick<ReleaseContext, 'reader' | 'say'>> {
  const t = await getTranslations({ locale });
  const voice =
    (namespace: string) =>
    (key: string, values?: Readonly<Record<string, string | number>>): string =>
      t(`${namespace}.${key}` as Parameters<typeof t>[0], values);
  return {
    reader: readerOf(locale, voice),
    say: {
      impact: voice('impact'),
      indicator: voice('indicator'),
      releases: voice('releases'),
      data: voice('data'),
    },
  };
}

/** The answer, or null where the API says there is no such thing; other errors are errors. */
export async function unlessMissing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null;
    throw error;
  }
}
