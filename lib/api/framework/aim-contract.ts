import { oc } from '@orpc/contract';
import { knownCode } from '@/lib/code-input';
import { baselinesInput } from '@/lib/target/baseline-input';
import { targetsInput } from '@/lib/target/target-input';
import { z } from '@/lib/zod';
import { inOffice } from './address';
import {
  earlierTargetSchema,
  standingBaselineSchema,
  standingTargetSchema,
  targetsAnswerSchema,
} from './aim-schema';

export const aimProcedures = {
  baselines: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/baselines',
      summary: 'The starting values',
    })
    .input(inOffice)
    .output(z.array(standingBaselineSchema)),
  setBaselines: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programme}/baselines',
      summary: 'Say starting values of cells',
      description:
        'All or none; a refusal names every cell that is wrong in `problems`. A ratio is a fraction, or its numerator and denominator.',
    })
    .input(inOffice.extend(baselinesInput.shape))
    .output(z.object({ changed: z.int() })),
  targets: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/targets',
      summary: 'The targets in force',
    })
    .input(
      inOffice.extend({
        phase: knownCode
          .optional()
          .describe('A phase’s code: its targets, those of its periods and those for life.'),
      }),
    )
    .output(z.array(standingTargetSchema)),
  earlierTargets: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/indicators/{indicator}/earlier-targets',
      summary: 'Targets of an indicator that were replaced, with the reason',
    })
    .input(inOffice.extend({ indicator: knownCode }))
    .output(z.array(earlierTargetSchema)),
  setTargets: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programme}/targets',
      summary: 'Say targets of cells',
      description:
        'All or none; a refusal names every cell that is wrong in `problems`. The earlier target of a cell is kept with `reason`, which is compulsory once its phase has started.',
    })
    .input(inOffice.extend(targetsInput.shape))
    .output(targetsAnswerSchema),
};
