import { type Localised, locales } from './locale';
import { localisedSchema } from './localised-schema';
import { z } from './zod';

/** Longest titles and labels, and longest texts, in each language. */
const longest = { title: 300, text: 5000 } as const;

const isSaid = (text: Localised) => Object.values(text).some((words) => words.trim() !== '');

const within = (maximum: number) =>
  localisedSchema.superRefine((text, context) => {
    for (const locale of locales) {
      if ((text[locale]?.length ?? 0) <= maximum) continue;
      const message = 'errors.fields.tooLong';
      context.addIssue({ code: 'too_big', origin: 'string', maximum, path: [locale], message });
    }
  });

const required = (maximum: number) => within(maximum).refine(isSaid, 'errors.fields.required');

/** One without words in any language is none. */
const optional = (maximum: number) =>
  within(maximum)
    .nullable()
    .default(null)
    .transform((text) => (text && isSaid(text) ? text : null));

/** A title in at least one language. */
export const requiredTitle = required(longest.title);
export const optionalTitle = optional(longest.title);

/** A text in at least one language. */
export const requiredText = required(longest.text);
export const optionalText = optional(longest.text);

/** What an officer says of a change, in words. */
export const reasonText = z
  .string()
  .trim()
  .min(1, 'errors.fields.required')
  .max(2000, 'errors.fields.tooLong');

/** A code made here, as it stands in addresses: dots alone would climb in a path. */
export const newCode = z
  .string('errors.fields.required')
  .trim()
  .regex(/^(?!\.+$)[A-Za-z0-9._-]{1,40}$/, 'api.framework.code');

/** A code that something has already, in an address or an input. */
export const knownCode = z.string().min(1).max(80);
