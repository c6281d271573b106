import type { NamedPeriod } from '@/lib/api/observation-schema';
import type { Locale } from '@/lib/locale';
import { periodLabel } from '@/lib/period/label';
import type { Say } from '@/lib/say';

/** @param say speaks the namespace `periods` in the same language */
export function periodWords(period: NamedPeriod, locale: Locale, say: Say): string {
  return periodLabel({ ...period, reportedFrom: null, reportedTo: null }, locale, say);
}
