import { knownCode } from '@/lib/code-input';
import { noteForm, optionalLocalisedInput, reasonInput } from '@/lib/localised-schema';
import { z } from '@/lib/zod';
import { aimCell, aimNumber, levelCode, mostAimsAtOnce } from './aim-input';

export const baselineInput = z
  .strictObject({
    year: z.int('api.aims.year').min(1900, 'api.aims.year').max(2100, 'api.aims.year'),
    /** The exact day, where it is known. */
    isoDate: z.iso.date('api.periods.notADay').nullable().default(null),
    value: aimNumber,
    numerator: aimNumber,
    denominator: aimNumber,
    level: levelCode,
    words: optionalLocalisedInput(noteForm),
    comment: optionalLocalisedInput(noteForm),
  })
  .refine(({ year, isoDate }) => isoDate === null || Number(isoDate.slice(0, 4)) === year, {
    path: ['isoDate'],
    message: 'api.aims.yearOfDate',
  });
export type BaselineInput = z.output<typeof baselineInput>;

export const baselinesInput = z.object({
  cells: z
    .array(
      z.strictObject({
        ...aimCell,
        /** A phase's code; null for all phases. */
        phase: knownCode.nullable().default(null),
        /** null takes it out. */
        baseline: baselineInput.nullable(),
      }),
    )
    .min(1, 'errors.fields.required')
    .max(mostAimsAtOnce, 'api.aims.tooMany'),
  reason: reasonInput.nullable().default(null),
});
export type BaselinesInput = z.output<typeof baselinesInput>;
