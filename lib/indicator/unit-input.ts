import { type Locale, locales } from '@/lib/locale';
import { z } from '@/lib/zod';

/** The CLDR plural categories a unit is written in; French "many" reads like "other" here. */
export const unitForms = {
  fr: ['one', 'other'],
  en: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const satisfies Readonly<Record<Locale, readonly string[]>>;

const form = z.string().trim().min(1, 'api.indicators.unitForm').max(60, 'errors.fields.tooLong');

/** All forms of a language, or none where the unit is not translated yet. */
const formsOf = (locale: Locale) =>
  z
    .record(z.string(), form)
    .default({})
    .refine((forms) => {
      const given = Object.keys(forms);
      const known: readonly string[] =
        locale === 'fr' ? [...unitForms.fr, 'many'] : unitForms[locale];
      const isComplete = unitForms[locale].every((name) => given.includes(name));
      return given.length === 0 || (isComplete && given.every((name) => known.includes(name)));
    }, 'api.indicators.unitForms');

/** Words that follow a number, by the plural categories of each language. */
export const unitInput = z
  .strictObject({ fr: formsOf('fr'), en: formsOf('en'), ar: formsOf('ar') })
  .refine(
    (unit) => locales.some((locale) => Object.keys(unit[locale]).length > 0),
    'errors.fields.required',
  );
