import type { SettingPhase } from '@/lib/api/setting/phase-contract';
import type { Locale } from '@/lib/locale';
import { periodLabel } from '@/lib/period/label';
import type { Say } from '@/lib/say';

/** The dates of a phase in words. @param say speaks the namespace `periods` */
export function spanWords(
  { start, end }: Pick<SettingPhase, 'start' | 'end'>,
  locale: Locale,
  say: Say,
): string {
  const dates = { isStated: true, title: null, reportedFrom: null, reportedTo: null };
  return periodLabel({ ...dates, start, end }, locale, say);
}
