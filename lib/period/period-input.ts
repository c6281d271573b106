import { optionalLocalisedInput, reasonInput, titleForm } from '@/lib/localised-schema';
import { z } from '@/lib/zod';
import { complainOfDates, datedShape, wholeDates } from './dated-input';
import { frequencies } from './vocabulary';

/** A reporting period as it is set up; one end may be unknown, with its precision. */
export const periodInput = z
  .object({
    code: z
      .string()
      .trim()
      .regex(/^(?!\.+$)[A-Za-z0-9._-]{1,40}$/, 'api.periods.code'),
    title: optionalLocalisedInput(titleForm),
    /** A phase's code; null where the period straddles two or lies in none. */
    phase: z.string().min(1).max(80).nullable().default(null),
    frequency: z.enum(frequencies, 'errors.fields.required'),
    ...datedShape,
    dueOn: datedShape.endsOn,
  })
  .transform(wholeDates)
  .superRefine((period, context) => {
    complainOfDates(period, context);
    const { endsOn, dueOn } = period;
    if (endsOn !== null && dueOn !== null && dueOn < endsOn) {
      context.addIssue({ code: 'custom', path: ['dueOn'], message: 'api.periods.dueBeforeEnd' });
    }
  });
export type PeriodInput = z.output<typeof periodInput>;

export const reopeningInput = z.object({
  place: z.string().min(1).max(80),
  openUntil: z.iso.date('api.periods.notADay'),
  reason: reasonInput,
});
export type ReopeningInput = z.output<typeof reopeningInput>;
