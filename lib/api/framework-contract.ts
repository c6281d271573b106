import { oc } from '@orpc/contract';
import { bases } from '@/lib/observation/review-state';
import { periodInput, reopeningInput } from '@/lib/period/period-input';
import { publishInput } from '@/lib/release/release-input';
import { z } from '@/lib/zod';
import { inOffice } from './framework/address';
import { aimProcedures } from './framework/aim-contract';
import { editorProcedures } from './framework/editor-contract';
import { indicatorProcedures } from './framework/indicator-contract';
import { planProcedures } from './framework/plan-contract';
import { resultProcedures } from './framework/result-contract';
import { rollUpProcedures } from './framework/roll-up-contract';
import { tagProcedures } from './framework/tag-contract';
import { frameworkSchema } from './framework-schema';
import { nextReleaseSchema } from './next-release-schema';
import { standingFiguresSchema } from './standing-figures-schema';

const code = z.object({ code: z.string() });
const namedPeriod = inOffice.extend({ period: z.string().min(1).max(80) });

export const frameworkContract = oc.tag('Framework').router({
  get: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/framework',
      summary: 'The framework as it stands now',
      description: 'For whoever may enter the office; the public reads releases.',
    })
    .input(inOffice)
    .output(frameworkSchema),
  figures: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/figures',
      summary: 'Figures as they stand now',
      description:
        'The whole of each column, released or not, without its periods and categories. The basis `with-unapproved` is for who reviews.',
    })
    .input(
      inOffice.extend({
        phase: z.string().min(1).max(80).optional().describe('A phase’s code.'),
        indicator: z
          .string()
          .min(1)
          .max(80)
          .optional()
          .describe('An indicator’s code; all of them without it.'),
        basis: z.enum(bases).default('approved'),
      }),
    )
    .output(standingFiguresSchema),
  nextRelease: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/next-release',
      summary: 'What publishing now would do',
      description:
        'Beside the latest release: what is new, changed or gone, and what to mend before.',
    })
    .input(inOffice.extend({ asOf: publishInput.shape.asOf }))
    .output(nextReleaseSchema),
  createPeriod: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/periods',
      summary: 'Open a reporting period',
      successStatus: 201,
    })
    .input(inOffice.and(periodInput))
    .output(code),
  closePeriod: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/periods/{period}/close',
      summary: 'Lock a reporting period',
    })
    .input(namedPeriod)
    .output(code),
  reopenPeriod: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/periods/{period}/reopen',
      summary: 'Hold a locked period open for one place, until a day',
    })
    .input(namedPeriod.extend(reopeningInput.shape))
    .output(code),
  ...resultProcedures,
  ...indicatorProcedures,
  ...planProcedures,
  ...aimProcedures,
  ...tagProcedures,
  ...editorProcedures,
  ...rollUpProcedures,
});
