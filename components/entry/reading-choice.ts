import type { Locale } from '@/lib/locale';
import { formatNumber, separators } from '@/lib/numbers/format';
import type { ReadOptions } from '@/lib/numbers/read';

/** One way to read what was typed, as it is offered to the person. */
export interface ReadingChoice {
  readonly text: string;
  /** How many digits stand after the separator; tells the two readings apart in words too. */
  readonly decimals: number;
  /** What the answer settles for the whole sheet, or the text that settles this one cell. */
  readonly settles:
    | { readonly separatorIn: NonNullable<ReadOptions['separatorIn']> }
    | { readonly typed: string };
}

export function readingChoices(
  readings: readonly number[],
  locale: Locale,
  isPercent: boolean,
): readonly ReadingChoice[] {
  const largest = Math.max(...readings.map(Math.abs));
  return readings.map((reading) => {
    const spoken = isPercent ? Number((reading * 100).toPrecision(12)) : reading;
    const decimals = String(spoken).split('.')[1]?.length ?? 0;
    return {
      text: formatNumber(reading, locale, { kind: isPercent ? 'percent' : 'plain', decimals }),
      decimals,
      settles: isPercent
        ? { typed: plainPercent(spoken, decimals, locale) }
        : { separatorIn: Math.abs(reading) === largest ? 'groups' : 'decimals' },
    };
  });
}

/** Written so that it can be read in one way only: no groups, and never just three decimals. */
function plainPercent(spoken: number, decimals: number, locale: Locale): string {
  const digits = decimals === 3 ? spoken.toFixed(4) : String(spoken);
  return `${digits.replace('.', separators[locale].decimal)} %`;
}
