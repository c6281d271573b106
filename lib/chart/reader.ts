import { type Direction, directionOf, type Locale, type Localised, localise } from '@/lib/locale';
import { type LabelledPeriod, periodLabel } from '@/lib/period/label';
import type { Say } from '@/lib/say';

/** The language a chart is drawn for, with its words. */
export interface Reader {
  readonly locale: Locale;
  readonly direction: Direction;
  /** Speaks the namespace `chart`. */
  readonly words: Say;
  /** Speaks the namespace `periods`. */
  readonly periodWords: Say;
  /** Speaks the namespace `status`. */
  readonly statusWords: Say;
}

/** @param voice gives the words of a namespace */
export function readerOf(locale: Locale, voice: (namespace: string) => Say): Reader {
  return {
    locale,
    direction: directionOf(locale),
    words: voice('chart'),
    periodWords: voice('periods'),
    statusWords: voice('status'),
  };
}

/** The text alone, where an attribute or a sentence has no place for its language. */
export function textFor(reader: Reader, text: Localised): string {
  return localise(text, reader.locale).text;
}

export function periodText(period: LabelledPeriod, reader: Reader): string {
  return periodLabel(period, reader.locale, reader.periodWords);
}
