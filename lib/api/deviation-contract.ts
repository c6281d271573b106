import { oc } from '@orpc/contract';
import {
  approveExplanationsInput,
  explainInput,
  explanationsInput,
  returnExplanationsInput,
} from '@/lib/deviation/deviation-input';
import { z } from '@/lib/zod';
import { placeKey, programmeSlug } from './address-schema';
import { deviationsSchema, recordedExplanationSchema } from './deviation-schema';

const inOffice = z.object({ programme: programmeSlug });
const saved = z.object({ explanations: z.array(recordedExplanationSchema) });

export const deviationContract = oc.tag('Deviations').router({
  list: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/deviations',
      summary: 'What stands off its target on one sheet, and why',
      description:
        'Indicators that stand behind, or well above what was expected at the end of the period, values that wait included, and those that were explained.',
    })
    .input(inOffice.extend({ place: placeKey, period: z.string().min(1).max(80) }))
    .output(deviationsSchema),
  explain: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programme}/deviations/explanations',
      summary: 'Save as a draft why an indicator stands off its target',
      description:
        'One for each indicator, place and period. `seen` names what stood there before, or null. Saying again what already stands changes nothing.',
    })
    .input(inOffice.extend(explainInput.shape))
    .output(recordedExplanationSchema),
  discard: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/deviations/explanations/discard',
      summary: 'Take back explanations that were not submitted',
    })
    .input(inOffice.extend(explanationsInput.shape))
    .output(z.object({ discarded: z.int() })),
  submit: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/deviations/explanations/submit',
      summary: 'Submit explanations for review',
      description: 'Submitting the values of a whole sheet submits its drafted explanations too.',
    })
    .input(inOffice.extend(explanationsInput.shape))
    .output(saved),
  approve: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/deviations/explanations/approve',
      summary: 'Approve submitted explanations',
      description: 'All or none. Nobody approves what they wrote.',
    })
    .input(inOffice.extend(approveExplanationsInput.shape))
    .output(saved),
  return: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/deviations/explanations/return',
      summary: 'Send submitted explanations back, with the reason',
    })
    .input(inOffice.extend(returnExplanationsInput.shape))
    .output(saved),
});
