import type { ReleaseContent } from '@/lib/release/content';

export type ReleaseReview = 'loaded' | 'approved' | 'not-independent' | 'mixed';

/** How the figures of a release came to stand, as one word for all of them. */
export function reviewOf(content: ReleaseContent): ReleaseReview {
  const kinds = new Set(
    content.figures.flatMap((figure) => figure.contributors.map((one) => one.review)),
  );
  if (kinds.size === 0 || (kinds.size === 1 && kinds.has('approved'))) return 'approved';
  if (kinds.size === 1 && kinds.has('loaded-from-source')) return 'loaded';
  return kinds.has('not-independently-reviewed') ? 'not-independent' : 'mixed';
}
