import { oc } from '@orpc/contract';
import { knownCode } from '@/lib/code-input';
import { generationInput } from '@/lib/period/generation-input';
import { periodInput } from '@/lib/period/period-input';
import { frequencies } from '@/lib/period/vocabulary';
import { z } from '@/lib/zod';
import { namedPeriodSchema } from '../observation-schema';
import { codeAnswer, inOffice } from './answers';

const path = '/programmes/{programme}/setting/periods' as const;
const ofPeriod = inOffice.extend({ period: knownCode });

export const settingPeriodSchema = namedPeriodSchema.extend({
  frequency: z.enum(frequencies),
  /** Whether values, in whatever state of review, or targets stand under it. */
  holdsValues: z.boolean(),
  holdsTargets: z.boolean(),
});
export type SettingPeriod = z.infer<typeof settingPeriodSchema>;

export const periodDoors = {
  periods: oc
    .route({ method: 'GET', path, summary: 'Reporting periods, with what stands under each' })
    .input(inOffice)
    .output(z.array(settingPeriodSchema)),
  generatePeriods: oc
    .route({
      method: 'POST',
      path: `${path}/generation`,
      summary: 'Open the periods of a phase, or between two days',
      description:
        'Whole periods only; `uncovered` names the days at either end that none covers. Those that stand with the same dates are kept, so it can be sent again.',
      successStatus: 201,
    })
    .input(inOffice.and(generationInput))
    .output(
      z.object({
        created: z.array(z.string()),
        kept: z.array(z.string()),
        uncovered: z.array(z.object({ from: z.string(), to: z.string() })),
      }),
    ),
  changePeriod: oc
    .route({
      method: 'PUT',
      path: `${path}/{period}`,
      summary: 'Change a reporting period',
      description: 'With values or targets under it, only its title and the day it is due.',
    })
    .input(ofPeriod.and(periodInput))
    .output(codeAnswer),
  deletePeriod: oc
    .route({
      method: 'DELETE',
      path: `${path}/{period}`,
      summary: 'Delete a reporting period that holds nothing',
    })
    .input(ofPeriod)
    .output(codeAnswer),
};
