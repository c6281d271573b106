import type { ReleaseFigure } from '@/lib/release/figure';
import type { Reader } from './reader';

export function statusWord({ status }: ReleaseFigure, reader: Reader): string {
  return reader.statusWords(`codes.${status.code}`);
}

/** Why a status cannot be judged; null where it can, or where there is no target to judge by. */
export function statusReason({ status }: ReleaseFigure, reader: Reader): string | null {
  return status.reason === null || status.code !== 'cannot-be-judged'
    ? null
    : reader.statusWords(`reasons.${status.reason}`);
}
