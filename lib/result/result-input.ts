import { knownCode, newCode } from '@/lib/code-input';
import { resultLevels } from '@/lib/indicator/vocabulary';
import {
  localisedInput,
  noteForm,
  optionalLocalisedInput,
  titleForm,
} from '@/lib/localised-schema';
import { z } from '@/lib/zod';

export const conditionKinds = ['assumption', 'risk'] as const;

const texts = {
  title: localisedInput(titleForm),
  description: optionalLocalisedInput(noteForm),
  /** What the result rests on and what endangers it, in order. */
  conditions: z
    .array(z.strictObject({ kind: z.enum(conditionKinds), text: localisedInput(noteForm) }))
    .max(50, 'api.results.tooManyConditions')
    .default([]),
};

export const changedResultInput = z.object({
  code: newCode,
  level: z.enum(resultLevels, 'errors.fields.required'),
  ...texts,
});
export type ChangedResultInput = z.output<typeof changedResultInput>;

export const resultInput = changedResultInput.extend({
  /** A result's code; null at the root. */
  parent: knownCode.nullable().default(null),
});
export type ResultInput = z.output<typeof resultInput>;

export const resultMoveInput = z.object({
  parent: knownCode.nullable().default(null),
  /** The result of the same parent that follows it then; null puts it last. */
  before: knownCode.nullable().default(null),
});
export type ResultMoveInput = z.output<typeof resultMoveInput>;
