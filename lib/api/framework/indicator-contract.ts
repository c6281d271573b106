import { oc } from '@orpc/contract';
import { knownCode } from '@/lib/code-input';
import {
  changedIndicatorInput,
  indicatorInput,
  indicatorMoveInput,
} from '@/lib/indicator/indicator-input';
import { z } from '@/lib/zod';
import { codeAnswer, inOffice } from './address';

const ofIndicator = inOffice.extend({ indicator: knownCode });

export const indicatorProcedures = {
  createIndicator: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/indicators',
      summary: 'Add an indicator',
      description:
        'With `components` it is calculated: the sum of these, at the same place and time. They are of one kind, currency, accumulation and subject, which it repeats; its `overlapNote` is needed in every language.',
      successStatus: 201,
    })
    .input(inOffice.and(indicatorInput))
    .output(codeAnswer),
  changeIndicator: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programme}/indicators/{indicator}',
      summary: 'Change an indicator',
      description:
        'Where values stand, a change of what they mean asks for `newVersion`, and the values keep their own version; texts are corrected in place. So do other `components`, once one of them has values. The address of a former code leads to the new one.',
    })
    .input(ofIndicator.and(changedIndicatorInput))
    .output(codeAnswer.extend({ version: z.int(), isNewVersion: z.boolean() })),
  moveIndicator: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/indicators/{indicator}/move',
      summary: 'Put an indicator under another result, or elsewhere in its row',
    })
    .input(ofIndicator.extend(indicatorMoveInput.shape))
    .output(codeAnswer),
  archiveIndicator: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/indicators/{indicator}/archive',
      summary: 'Take an indicator out of use',
      description: 'Its values, targets and plan stay.',
    })
    .input(ofIndicator)
    .output(codeAnswer),
  restoreIndicator: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/indicators/{indicator}/restore',
      summary: 'Bring an archived indicator back into use',
    })
    .input(ofIndicator)
    .output(codeAnswer),
};
