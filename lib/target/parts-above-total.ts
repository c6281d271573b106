import { add } from '@/lib/numbers/add';

/** The sum of parts where it is more than the total that is stated; null where all is well. */
export function partsAboveTotal(
  total: number | null | undefined,
  parts: readonly number[],
): { readonly sum: number; readonly total: number } | null {
  if (total == null) return null;
  const sum = add(parts);
  return sum > total ? { sum, total } : null;
}
