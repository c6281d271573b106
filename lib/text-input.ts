import type { Localised } from './locale';
import { localisedSchema } from './localised-schema';
import { z } from './zod';

const isSaid = (text: Localised) => Object.values(text).some((words) => words.trim() !== '');

/** A text in at least one language. */
export const requiredText = localisedSchema.refine(isSaid, 'errors.fields.required');

/** A text that may be left out; one without words in any language is none. */
export const optionalText = localisedSchema
  .nullable()
  .default(null)
  .transform((text) => (text && isSaid(text) ? text : null));

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
