import type { Reader } from '@/lib/chart/reader';
import type { IndexedRelease } from '@/lib/chart/released-figures';
import { dayLabel } from '@/lib/period/label';
import type { Release } from '@/lib/release/content';
import type { Say } from '@/lib/say';
import type { PublicLinks } from './public-links';

export type ReleaseHead = Pick<
  Release,
  'number' | 'asOf' | 'publishedAt' | 'isLatest' | 'contentHash'
>;

/** What every part of a public page is given: one release, in one language, at one address. */
export interface ReleaseContext {
  readonly head: ReleaseHead;
  readonly release: IndexedRelease;
  readonly reader: Reader;
  readonly links: PublicLinks;
  /** The public address of the site, for links that leave the page. */
  readonly origin: string;
  readonly say: {
    readonly impact: Say;
    readonly indicator: Say;
    readonly releases: Say;
    readonly data: Say;
  };
}

export function dayIn(context: Pick<ReleaseContext, 'reader'>, date: string): string {
  return dayLabel(date.slice(0, 10), context.reader.periodWords);
}
