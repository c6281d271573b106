import type { Locale } from '@/lib/locale';

export type IndicatorView = 'chart' | 'table' | 'about' | 'download';

/** Addresses of one programme's public pages, from the root of the site. */
export interface PublicLinks {
  readonly impact: string;
  indicator(code: string, view?: IndicatorView): string;
  region(placeKey: string): string;
  readonly releases: string;
  release(number: number): string;
  readonly data: string;
  csv(number: number, indicatorCode?: string): string;
  /** The release whole, in the form its fingerprint was made of. */
  json(number: number): string;
  /** The address that shows the same for ever. */
  permanent(number: number, indicatorCode?: string): string;
}

/**
 * @param pinned the release the address names, so that every link from it stays in that release;
 * null for the addresses that follow the latest
 */
export function publicLinks(locale: Locale, slug: string, pinned: number | null): PublicLinks {
  const programme = `/${locale}/${slug}`;
  const base = pinned === null ? programme : `${programme}/releases/${pinned}`;
  const indicatorOf = (from: string, code: string) =>
    `${from}/indicators/${encodeURIComponent(code)}`;
  return {
    impact: base,
    indicator: (code, view = 'chart') =>
      view === 'chart' ? indicatorOf(base, code) : `${indicatorOf(base, code)}/${view}`,
    region: (placeKey) => `${base}/regions/${placeKey}`,
    releases: `${programme}/releases`,
    release: (number) => `${programme}/releases/${number}`,
    data: `${programme}/data`,
    csv: (number, indicatorCode) => {
      const query = new URLSearchParams({ lang: locale });
      if (indicatorCode) query.set('indicator', indicatorCode);
      return `/api/v1/programmes/${slug}/releases/${number}/figures.csv?${query}`;
    },
    json: (number) => `/api/v1/programmes/${slug}/releases/${number}/release.json`,
    permanent: (number, indicatorCode) => {
      const release = `${programme}/releases/${number}`;
      return indicatorCode ? indicatorOf(release, indicatorCode) : release;
    },
  };
}
