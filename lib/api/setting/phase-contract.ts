import { oc } from '@orpc/contract';
import { knownCode } from '@/lib/code-input';
import { orderInput } from '@/lib/order-input';
import { phaseDatesInput, phaseInput, phaseTextsInput } from '@/lib/phase/phase-input';
import { releasePhaseSchema } from '@/lib/release/content';
import { datedEndSchema } from '@/lib/release/figure';
import { z } from '@/lib/zod';
import { codeAnswer, countAnswer, inOffice, noticedAnswer } from './answers';

const path = '/programmes/{programme}/setting/phases' as const;
const ofPhase = inOffice.extend({ phase: knownCode });

export const settingPhaseSchema = releasePhaseSchema.extend({
  /** The dates it had before, the latest first. */
  earlierDates: z.array(
    z.object({
      start: datedEndSchema,
      end: datedEndSchema,
      reason: z.string(),
      changedAt: z.string(),
    }),
  ),
});
export type SettingPhase = z.infer<typeof settingPhaseSchema>;

export const phaseDoors = {
  phases: oc
    .route({ method: 'GET', path, summary: 'Phases as they are set up, with their earlier dates' })
    .input(inOffice)
    .output(z.array(settingPhaseSchema)),
  createPhase: oc
    .route({
      method: 'POST',
      path,
      summary: 'Add a phase',
      description: 'Phases may overlap; the answer says so.',
      successStatus: 201,
    })
    .input(inOffice.and(phaseInput))
    .output(noticedAnswer),
  changePhase: oc
    .route({ method: 'PUT', path: `${path}/{phase}`, summary: 'Change the texts of a phase' })
    .input(ofPhase.extend(phaseTextsInput.shape))
    .output(codeAnswer),
  movePhase: oc
    .route({
      method: 'PUT',
      path: `${path}/{phase}/dates`,
      summary: 'Extend or move a phase, with the reason',
      description:
        'The earlier dates are kept. Refused where a period of the phase would reach beyond it.',
    })
    .input(ofPhase.and(phaseDatesInput))
    .output(noticedAnswer),
  orderPhases: oc
    .route({
      method: 'POST',
      path: `${path}/order`,
      summary: 'Order the phases',
      description: 'Every phase once.',
    })
    .input(inOffice.extend(orderInput.shape))
    .output(countAnswer),
};
