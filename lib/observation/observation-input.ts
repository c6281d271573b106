import { localisedSchema, plainText } from '@/lib/localised-schema';
import { z } from '@/lib/zod';
import { changeReasons } from './review-state';
import { storedValueStates } from './value-state';

/** Beyond this a double no longer holds two decimals exactly. */
export const largestValue = 1e13;

// Adding zero turns −0, which JSON would write as 0, into 0.
const number = z
  .number('observation.errors.notANumber')
  .min(-largestValue, 'observation.errors.outOfRange')
  .max(largestValue, 'observation.errors.outOfRange')
  .transform((value) => value + 0)
  .nullable()
  .default(null);

const wholeNumber = z
  .int('observation.errors.notWhole')
  .min(0, 'observation.errors.negative')
  .max(largestValue, 'observation.errors.outOfRange')
  .nullable()
  .default(null);

const longText = plainText(5000);

const localisedText = localisedSchema
  .refine((text) => Object.values(text).some((words) => words.trim() !== ''), {
    message: 'errors.fields.required',
  })
  .refine((text) => Object.values(text).every((words) => words.length <= 5000), {
    message: 'observation.errors.textTooLong',
  })
  .nullable()
  .default(null);

/** What is said of one cell. Which fields an indicator takes is asked of `valueProblem`. */
export const observedValueInput = z.strictObject({
  state: z.enum(storedValueStates, 'observation.errors.unknownState').default('reported'),
  value: number,
  numerator: number,
  denominator: number,
  sampleSize: wholeNumber,
  population: wholeNumber,
  margin: number,
  weight: number,
  /** Code of a score's level or a milestone's stage. */
  level: z.string().min(1).max(80).nullable().default(null),
  reachedOn: z.iso.date('observation.errors.notADay').nullable().default(null),
  words: localisedText,
  /** Why there is no value, or what explains it. */
  explanation: longText
    .nullable()
    .default(null)
    .transform((text) => text || null),
  note: localisedText,
  doubt: localisedText,
});
export type ObservedValue = z.output<typeof observedValueInput>;

/** What the person had before them; a save that saw something else is refused. */
export const seenInput = z.strictObject({ id: z.int().min(1), revision: z.int().min(1) });
export type Seen = z.output<typeof seenInput>;

export const changeInput = z.strictObject({
  reason: z.enum(changeReasons, 'errors.fields.required'),
  words: longText.min(1, 'errors.fields.required'),
});

const code = z.string().min(1).max(80);

export const observationInput = observedValueInput.extend({
  indicator: code,
  /** `dimension=category` pairs joined by `|`; empty for the total. */
  category: z.string().max(500).default(''),
  organisation: code.nullable().default(null),
  source: code.nullable().default(null),
  seen: seenInput.nullable().default(null),
  /** Why an approved value changes. */
  change: changeInput.nullable().default(null),
});
export type ObservationInput = z.output<typeof observationInput>;

export const mostValuesAtOnce = 2000;

export const sheetAddress = {
  place: z.string().min(1).max(80).describe('`code@edition`.'),
  period: code,
};

export const sheetInput = z.object({
  ...sheetAddress,
  values: z.array(observationInput).min(1, 'errors.fields.required').max(mostValuesAtOnce),
});
export type SheetInput = z.output<typeof sheetInput>;
