import type { FigureStatus } from '@/lib/release/figure';

export const deviationKinds = ['behind', 'ahead'] as const;
export type DeviationKind = (typeof deviationKinds)[number];

interface Judged {
  readonly status: FigureStatus;
  readonly progress: number | null;
  readonly achievement: number | null;
}

interface Bands {
  readonly aheadFrom: number;
  readonly onTrackFrom: number;
}

/**
 * Whether a status asks for an explanation: below what is on track, or from where it is ahead. Once a
 * phase has ended its status knows no tolerance: there the same bands are laid on the way made. null
 * where nothing is judged, or nothing is to be explained.
 */
export function deviationOf(
  { status, progress, achievement }: Judged,
  { aheadFrom, onTrackFrom }: Bands,
): DeviationKind | null {
  const share = progress ?? achievement;
  switch (status) {
    case 'behind':
    case 'ahead':
      return status;
    case 'not-kept':
      return 'behind';
    case 'not-met':
      return share === null || share < onTrackFrom ? 'behind' : null;
    case 'exceeded':
      return share !== null && share >= aheadFrom ? 'ahead' : null;
    case 'met':
    case 'kept':
    case 'on-track':
    case 'no-target':
    case 'cannot-be-judged':
      return null;
  }
}
