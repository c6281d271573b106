import { z } from '@/lib/zod';
import { type Localised, locales } from './locale';

/**
 * Characters that no text needs and that could hide others, or show them in another order: controls
 * but the ends of lines and tabs, bidi overrides and isolates, halves of a character. The marks
 * U+200E and U+200F stay: Arabic with Latin codes in it needs them.
 */
const unwanted = /[\u202A-\u202E\u2066-\u2069\p{Cs}]|(?![\n\r\t])\p{Cc}/u;

const isClean = (text: string) => !unwanted.test(text);
const isOneLine = (text: string) => !/[\n\r\t\u2028\u2029]/.test(text);

/** Whether there is anything to see: spaces and invisible marks alone are no text. */
const isVisible = (text: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

const words = z.string().min(1).refine(isClean, 'errors.fields.controls');

/**
 * The zod schema of `Localised`; apart from it, so that no page has to load zod for a text. What is
 * typed as markup stays the plain text it is.
 */
export const localisedSchema: z.ZodType<Localised> = z.object({
  fr: words.optional(),
  en: words.optional(),
  ar: words.optional(),
});

/** A text in one language as it is typed, over several lines; empty where it may be left out. */
export function plainText(maximum: number) {
  return z
    .string('errors.fields.required')
    .overwrite((text) => text.replaceAll('\r\n', '\n').trim())
    .max(maximum, 'errors.fields.tooLong')
    .refine(isClean, 'errors.fields.controls');
}

/** A text on one line, such as a title. */
export function plainLine(maximum: number) {
  return plainText(maximum).refine(isOneLine, 'errors.fields.oneLine');
}

/** Why something is done: never without words. */
export const reasonInput = plainText(2000).refine(isVisible, 'errors.fields.required');

/** A text as a form gives it: a language that was left empty is not there. */
function localisedOf(one: ReturnType<typeof plainText>) {
  const language = one.nullish();
  return z.object({ fr: language, en: language, ar: language }).transform((typed): Localised => {
    const said = locales.flatMap((locale) => {
      const text = typed[locale];
      return text && isVisible(text) ? [[locale, text]] : [];
    });
    return Object.fromEntries(said);
  });
}

const isSaid = (text: Localised) => Object.keys(text).length > 0;

interface Form {
  readonly maximum: number;
  /** A title is one line, a summary has several. */
  readonly lines: 'one' | 'many';
}

const ofForm = ({ maximum, lines }: Form) =>
  localisedOf(lines === 'one' ? plainLine(maximum) : plainText(maximum));

/** A text in at least one language. */
export const localisedInput = (form: Form) => ofForm(form).refine(isSaid, 'errors.fields.required');

/** A text in all three languages: each that is missing is named. */
export const localisedInAllInput = (form: Form) =>
  ofForm(form).superRefine((text, context) => {
    for (const locale of locales) {
      if (text[locale]) continue;
      context.addIssue({ code: 'custom', path: [locale], message: 'errors.fields.required' });
    }
  });

/** A text that may be left out; without words in any language it is null. */
export const optionalLocalisedInput = (form: Form) =>
  ofForm(form)
    .nullable()
    .default(null)
    .transform((text) => (text && isSaid(text) ? text : null));

export const titleForm: Form = { maximum: 300, lines: 'one' };
export const noteForm: Form = { maximum: 5000, lines: 'many' };
