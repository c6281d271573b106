import { oc } from '@orpc/contract';
import { knownCode } from '@/lib/code-input';
import { planInput } from '@/lib/plan/plan-input';
import { inOffice } from './address';
import { planChangeSchema, planGridSchema } from './plan-schema';

export const planProcedures = {
  plan: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/plan',
      summary: 'The reporting plan of a phase',
    })
    .input(inOffice.extend({ phase: knownCode }))
    .output(planGridSchema),
  setPlan: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programme}/plan',
      summary: 'Say what is expected in cells of a phase',
      description:
        'All or none; a refusal names every cell that is wrong in `problems`. Each block gives the same entries to all cells in which its indicators and places meet; no entry clears them. Values of a cleared cell stay, and count as not planned.',
    })
    .input(inOffice.extend(planInput.shape))
    .output(planChangeSchema),
};
