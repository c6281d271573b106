import { type Locale, type Localised, locales } from '@/lib/locale';
import type { Say } from '@/lib/say';
import type { GeneratedPeriod } from './generate-periods';

const keys = {
  month: 'programmeYear',
  quarter: 'programmeQuarter',
  'half-year': 'programmeHalfYear',
  year: 'programmeYear',
  phase: 'programmeYear',
} as const;

/**
 * The title of a period of the programme's own year. Null for one that follows the calendar, or a
 * phase: its dates name it.
 * @param words speak the namespace `periods`
 */
export function generatedTitle(
  { frequency, programmeYear }: Pick<GeneratedPeriod, 'frequency' | 'programmeYear'>,
  words: Readonly<Record<Locale, Say>>,
): Localised | null {
  if (!programmeYear) return null;
  const { from, to, n } = programmeYear;
  const values = { from: String(from), to: String(to), n: n ?? 0 };
  return Object.fromEntries(
    locales.map((locale) => [locale, words[locale](keys[frequency], values)]),
  );
}
