import { newCode } from '@/lib/code-input';
import {
  localisedInput,
  noteForm,
  optionalLocalisedInput,
  reasonInput,
  titleForm,
} from '@/lib/localised-schema';
import { complainOfDates, datedShape, wholeDates } from '@/lib/period/dated-input';
import { z } from '@/lib/zod';

const texts = {
  title: localisedInput(titleForm),
  note: optionalLocalisedInput(noteForm),
  /** False for a phase listed for its dates only: the places of the programme took no part. */
  isReportedHere: z.boolean().default(true),
};

export const phaseInput = z
  .object({ code: newCode, ...texts, ...datedShape })
  .transform(wholeDates)
  .superRefine(complainOfDates);
export type PhaseInput = z.output<typeof phaseInput>;

export const phaseTextsInput = z.object(texts);
export type PhaseTextsInput = z.output<typeof phaseTextsInput>;

/** Dates are moved on their own: the earlier ones are kept, with the reason. */
export const phaseDatesInput = z
  .object({ ...datedShape, reason: reasonInput })
  .transform(wholeDates)
  .superRefine(complainOfDates);
export type PhaseDatesInput = z.output<typeof phaseDatesInput>;
