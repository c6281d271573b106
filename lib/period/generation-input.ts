import { knownCode } from '@/lib/code-input';
import { z } from '@/lib/zod';
import { dayNumber, isDay } from './day';
import { generatedFrequencies } from './generate-periods';

const day = z.iso.date('api.periods.notADay').nullable().default(null);

/** A month for fifty years, and a little. */
export const mostPeriodsAtOnce = 620;
const longestDays = 50 * 366;

export const generationInput = z
  .object({
    frequency: z.enum(generatedFrequencies, 'errors.fields.required'),
    /** The code of the phase they are for; null where two dates say it. */
    phase: knownCode.nullable().default(null),
    from: day,
    to: day,
    /** Quarters, halves and years of the calendar, or from the programme's start month. */
    year: z.enum(['calendar', 'programme']).default('calendar'),
    /** Days from the end of a period to the day it is due. */
    dueAfterDays: z
      .int('errors.invalid')
      .min(0, 'api.periods.dueBeforeEnd')
      .max(366, 'api.periods.dueTooLate')
      .nullable()
      .default(null),
  })
  .superRefine(({ phase, from, to }, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (phase !== null) {
      if (from !== null || to !== null) complain('phase', 'api.periods.phaseOrDates');
      return;
    }
    if (from === null) complain('from', 'errors.fields.required');
    if (to === null) complain('to', 'errors.fields.required');
    if (from === null || to === null || !isDay(from) || !isDay(to)) return;
    if (to < from) complain('to', 'api.periods.endsBeforeStart');
    if (dayNumber(to) - dayNumber(from) > longestDays) complain('to', 'api.periods.tooMany');
  });
export type GenerationInput = z.output<typeof generationInput>;
