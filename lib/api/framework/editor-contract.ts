import { oc } from '@orpc/contract';
import { knownCode } from '@/lib/code-input';
import { inOffice } from './address';
import { editedIndicatorSchema, editorSchema } from './editor-schema';

export const editorProcedures = {
  editor: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/framework/editor',
      summary: 'The framework as the office edits it',
      description:
        'Results and indicators, archived ones too, with what stands for each and what is not translated yet.',
    })
    .input(inOffice)
    .output(editorSchema),
  indicator: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/framework/indicators/{indicator}',
      summary: 'One indicator with all its texts and versions',
    })
    .input(inOffice.extend({ indicator: knownCode }))
    .output(editedIndicatorSchema),
};
