import type { Locale } from '@/lib/locale';

/** A sentence in the unit's own language that shows when a form is used. */
export interface UnitExample {
  readonly before: string;
  readonly number: string;
  /** A unit in that form, shown until one is typed. */
  readonly sample: string;
}

const french = (number: string, sample: string) => ({ before: 'On compte', number, sample });
const english = (number: string, sample: string) => ({ before: 'We count', number, sample });
const arabic = (number: string, sample: string) => ({ before: 'العدد:', number, sample });

/** By language and plural category, as CLDR has them. */
export const unitExamples: Readonly<Record<Locale, Readonly<Record<string, UnitExample>>>> = {
  fr: {
    one: french('1', 'personne'),
    other: french('25', 'personnes'),
    many: french('1\u202f000\u202f000', 'de personnes'),
  },
  en: { one: english('1', 'person'), other: english('25', 'people') },
  ar: {
    zero: arabic('0', 'شخص'),
    one: arabic('1', 'شخص واحد'),
    two: arabic('2', 'شخصان'),
    few: arabic('5', 'أشخاص'),
    many: arabic('25', 'شخصاً'),
    other: arabic('100', 'شخص'),
  },
};
