import type { ReleaseIndicator } from '@/lib/release/content';
import type { ComparedFigure } from '@/lib/release/figure';
import type { Reader } from './reader';

/** Under a ceiling "exceeded" would say the opposite of what it means. */
export function statusWord(
  { status, target }: ComparedFigure,
  { direction }: Pick<ReleaseIndicator, 'direction'>,
  reader: Reader,
): string {
  const isCeiling = direction === 'lower' || target?.operator === '<=';
  return status.code === 'exceeded' && isCeiling
    ? reader.statusWords('betterThanCeiling')
    : reader.statusWords(`codes.${status.code}`);
}

/** Why a status cannot be judged; null where it can, or where there is no target to judge by. */
export function statusReason({ status }: ComparedFigure, reader: Reader): string | null {
  return status.reason === null || status.code !== 'cannot-be-judged'
    ? null
    : reader.statusWords(`reasons.${status.reason}`);
}
