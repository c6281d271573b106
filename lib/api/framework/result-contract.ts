import { oc } from '@orpc/contract';
import { knownCode } from '@/lib/code-input';
import { changedResultInput, resultInput, resultMoveInput } from '@/lib/result/result-input';
import { codeAnswer, inOffice } from './address';

const ofResult = inOffice.extend({ result: knownCode });

export const resultProcedures = {
  createResult: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/results',
      summary: 'Add a result',
      description:
        'Last under its parent. An outcome lies under an impact, an output under either.',
      successStatus: 201,
    })
    .input(inOffice.extend(resultInput.shape))
    .output(codeAnswer),
  changeResult: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programme}/results/{result}',
      summary: 'Change the texts, level, assumptions and risks of a result',
    })
    .input(ofResult.extend(changedResultInput.shape))
    .output(codeAnswer),
  moveResult: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/results/{result}/move',
      summary: 'Put a result under another parent, or elsewhere in its row',
    })
    .input(ofResult.extend(resultMoveInput.shape))
    .output(codeAnswer),
  archiveResult: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/results/{result}/archive',
      summary: 'Take a result out of use',
      description: 'Refused while something that is in use stands under it. Nothing is deleted.',
    })
    .input(ofResult)
    .output(codeAnswer),
  restoreResult: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/results/{result}/restore',
      summary: 'Bring an archived result back into use',
    })
    .input(ofResult)
    .output(codeAnswer),
};
