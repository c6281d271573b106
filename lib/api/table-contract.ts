import { oc } from '@orpc/contract';
import { locales } from '@/lib/locale';
import { stagedOutcomes } from '@/lib/table-import/staged-outcome';
import { z } from '@/lib/zod';
import { largestPage, programmeSlug, wholeNumberInAddress } from './address-schema';
import { fileOf } from './file-schema';
import {
  acceptInput,
  checkInput,
  lookInput,
  mappingName,
  tableChoicesSchema,
  tableRowSchema,
  tableSchema,
} from './table-schema';

const inOffice = z.object({ programme: programmeSlug });
const ofTable = inOffice.extend({ table: wholeNumberInAddress });
const inLanguage = z.enum(locales).optional().describe('Language of the names; French by default.');

/** Tables that others made: uploaded, understood, checked, and then saved as drafts or given up. */
export const tableContract = oc.tag('Tables').router({
  upload: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/tables',
      summary: 'Upload a table that others made',
      description:
        'The body is the file itself, CSV or XLSX, tidy or wide. It is read once and kept until it is saved or given up, a day at most; what its columns seem to mean is in `mapping`. Nothing is saved.',
      inputStructure: 'detailed',
    })
    .input(
      z.object({
        params: inOffice,
        query: z
          .object({
            name: z.string().max(200).default(''),
            lang: z.enum(locales).optional().describe('In which its numbers are read at first.'),
          })
          .prefault({}),
        body: z.file(),
      }),
    )
    .output(tableSchema),
  get: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/tables/{table}',
      summary: 'How far the import of a table is',
    })
    .input(ofTable)
    .output(tableSchema),
  choices: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/table-choices',
      summary: 'What the names of a table can be matched with',
    })
    .input(inOffice.extend({ lang: inLanguage }))
    .output(tableChoicesSchema),
  look: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/tables/{table}/look',
      summary: 'Look at another sheet, other headings, or by a remembered mapping',
    })
    .input(ofTable.extend(lookInput.shape))
    .output(tableSchema),
  check: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/tables/{table}/check',
      summary: 'Check a whole table under a mapping',
      description:
        'Stages what each value would change, and saves nothing. The answer comes when all is read; `get` tells meanwhile how far it is, and `cancel` ends it.',
    })
    .input(ofTable.extend(checkInput.shape))
    .output(tableSchema),
  rows: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/tables/{table}/rows',
      summary: 'What the values of a table would change, in pages',
    })
    .input(
      ofTable.extend({
        outcome: z.enum(stagedOutcomes).optional(),
        after: wholeNumberInAddress.optional().describe('The `next` of the page before.'),
        limit: wholeNumberInAddress.default(100).describe(`At most ${largestPage}.`),
        lang: inLanguage,
      }),
    )
    .output(z.object({ rows: z.array(tableRowSchema), next: z.int().nullable() })),
  problems: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/tables/{table}/problems.csv',
      summary: 'Every value that is refused, with its row and reason, as CSV',
      outputStructure: 'detailed',
    })
    .input(ofTable.extend({ lang: inLanguage }))
    .output(fileOf('text/csv')),
  accept: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/tables/{table}/accept',
      summary: 'Save what was checked, as drafts of the caller',
      description:
        'In one transaction. What changed in the programme since the check is refused, and answered with its reason by `rows`.',
    })
    .input(ofTable.extend(acceptInput.shape))
    .output(tableSchema),
  cancel: oc
    .route({
      method: 'DELETE',
      path: '/programmes/{programme}/tables/{table}',
      summary: 'Give an import up',
      description: 'Its file and all that was staged are removed. Giving up twice is no error.',
    })
    .input(ofTable)
    .output(z.object({ isCancelled: z.literal(true) })),
  remember: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programme}/table-mappings/{name}',
      summary: 'Remember how a table is read',
      description: 'With its answers about names and numbers, for the next table like it.',
    })
    .input(inOffice.extend({ name: mappingName, ...checkInput.shape }))
    .output(z.object({ name: z.string() })),
  forget: oc
    .route({
      method: 'DELETE',
      path: '/programmes/{programme}/table-mappings/{name}',
      summary: 'Forget how a table is read',
    })
    .input(inOffice.extend({ name: mappingName }))
    .output(z.object({ name: z.string() })),
});
