import { AppError } from '@/lib/errors';

/** Throws `conflict` where a new order was made from a list that is no longer the one that stands. */
export function refuseOtherList(given: readonly string[], standing: readonly string[]): void {
  const known = new Set(standing);
  if (given.length === known.size && given.every((code) => known.has(code))) return;
  throw new AppError('conflict', { field: 'codes', words: 'api.setting.otherList' });
}
