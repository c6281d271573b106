import { optionalLocalisedInput, reasonInput, titleForm } from '@/lib/localised-schema';
import { z } from '@/lib/zod';
import { datePrecisions, frequencies } from './vocabulary';

const day = z.iso.date('api.periods.notADay').nullable().default(null);

/** A reporting period as it is set up; one end may be unknown, with its precision. */
export const periodInput = z
  .object({
    code: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9._-]{1,40}$/, 'api.periods.code'),
    title: optionalLocalisedInput(titleForm),
    /** A phase's code; null where the period straddles two or lies in none. */
    phase: z.string().min(1).max(80).nullable().default(null),
    frequency: z.enum(frequencies, 'errors.fields.required'),
    startsOn: day,
    startsPrecision: z.enum(datePrecisions).default('day'),
    endsOn: day,
    endsPrecision: z.enum(datePrecisions).default('day'),
    dueOn: day,
  })
  .superRefine((period, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const { startsOn, startsPrecision, endsOn, endsPrecision, dueOn } = period;
    if ((startsOn === null) !== (startsPrecision === 'unknown')) {
      complain('startsOn', 'api.periods.precision');
    }
    if ((endsOn === null) !== (endsPrecision === 'unknown')) {
      complain('endsOn', 'api.periods.precision');
    }
    if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
      complain('endsOn', 'api.periods.endsBeforeStart');
    }
    if (endsOn !== null && dueOn !== null && dueOn < endsOn) {
      complain('dueOn', 'api.periods.dueBeforeEnd');
    }
  });
export type PeriodInput = z.output<typeof periodInput>;

export const reopeningInput = z.object({
  place: z.string().min(1).max(80),
  openUntil: z.iso.date('api.periods.notADay'),
  reason: reasonInput,
});
export type ReopeningInput = z.output<typeof reopeningInput>;
