import { oc } from '@orpc/contract';
import { z } from '@/lib/zod';
import { inOffice } from './answers';

/** What a programme needs before values can be entered, in the order in which it is done. */
export const setupSteps = ['time', 'places', 'results', 'indicators', 'plan', 'targets'] as const;
export type SetupStep = (typeof setupSteps)[number];

export const setupSchema = z.object({
  done: z.array(z.enum(setupSteps)),
  hasValues: z.boolean(),
});
export type Setup = z.infer<typeof setupSchema>;

export const setupDoors = {
  setup: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/setting/setup',
      summary: 'How far the programme is set up',
      description: 'Time is done with a phase and a period, every other step with one of its kind.',
    })
    .input(inOffice)
    .output(setupSchema),
};
