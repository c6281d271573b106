import { oc } from '@orpc/contract';
import { locales } from '@/lib/locale';
import { sheetInput } from '@/lib/observation/observation-input';
import {
  approveInput,
  discardInput,
  returnInput,
  submitInput,
} from '@/lib/observation/review-input';
import { reviewStates } from '@/lib/observation/review-state';
import { sendingInput } from '@/lib/observation/sending';
import { z } from '@/lib/zod';
import {
  indicatorCode,
  largestPage,
  placeKey,
  programmeSlug,
  wholeNumberInAddress,
} from './address-schema';
import { fileOf } from './file-schema';
import { hintedSchema, observationSchema, recordedSchema } from './observation-schema';
import { reviewQueueSchema } from './review-schema';
import { sheetSchema, sheetSummarySchema } from './sheet-schema';
import { workbookReplySchema } from './workbook-schema';

const inOffice = z.object({ programme: programmeSlug });
/** In an address a list of one is the one. */
const chosen = z
  .union([z.string().min(1).max(80), z.array(z.string().min(1).max(80)).max(500)])
  .default([])
  .transform((one) => (typeof one === 'string' ? [one] : one));

const workbookChoice = inOffice.extend({
  place: chosen.describe('Keys of places; all of the person’s by default.'),
  period: chosen.describe('Codes of periods; all by default.'),
  lang: z.enum(locales).optional().describe('Language of the file; French by default.'),
});

const saved = z.object({ observations: z.array(recordedSchema) });

export const observationContract = oc.tag('Observations').router({
  list: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/observations',
      summary: 'Reported values',
      description:
        'Approved values; those still being worked on only for who enters or reviews them. In pages: pass `next` as `after`.',
    })
    .input(
      inOffice.extend({
        indicator: indicatorCode.optional(),
        place: placeKey.optional(),
        period: z.string().min(1).max(80).optional(),
        phase: z.string().min(1).max(80).optional(),
        state: z.enum(reviewStates).optional(),
        after: wholeNumberInAddress.optional().describe('The `next` of the page before.'),
        limit: wholeNumberInAddress.default(100).describe(`At most ${largestPage}.`),
      }),
    )
    .output(z.object({ observations: z.array(observationSchema), next: z.int().nullable() })),
  record: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programme}/observations',
      summary: 'Save values of one place and period, as drafts',
      description:
        'All or none. Each value names in `seen` what stood in its cell before, or null; where something else stands there the answer is `conflict` with both values. Saying again what already stands changes nothing; a save that may have to be sent again names itself in `sending`. The answer says of each value what is unusual about it: the rule, and the numbers it compared.',
    })
    .input(inOffice.extend(sheetInput.shape).extend(sendingInput))
    .output(z.object({ observations: z.array(hintedSchema) })),
  discard: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/observations/discard',
      summary: 'Empty cells whose value was not submitted',
    })
    .input(inOffice.extend(discardInput.shape).extend(sendingInput))
    .output(z.object({ discarded: z.int() })),
  submit: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/observations/submit',
      summary: 'Submit values of one place and period for review',
      description:
        'The named ones, or every draft, and with these the drafted explanations of deviations. Submitting nothing is no error.',
    })
    .input(inOffice.extend(submitInput.shape).extend(sendingInput))
    .output(saved),
  approve: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/observations/approve',
      summary: 'Approve submitted values',
      description: 'All or none. Nobody approves what they entered.',
    })
    .input(inOffice.extend(approveInput.shape))
    .output(saved),
  return: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/observations/return',
      summary: 'Send submitted values back, with the reason',
    })
    .input(inOffice.extend(returnInput.shape))
    .output(saved),
  sheets: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/sheets',
      summary: 'Sheets to fill',
      description: 'The places and periods in which the plan expects values of the person.',
    })
    .input(inOffice)
    .output(z.array(sheetSummarySchema)),
  sheet: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/sheets/{place}/{period}',
      summary: 'One sheet: a place in a period',
      description:
        'Of a region or a province also, in `sites`, the rows of the places in it. Values are saved and submitted place by place.',
    })
    .input(inOffice.extend({ place: placeKey, period: z.string().min(1).max(80) }))
    .output(sheetSchema),
  workbook: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/workbook.xlsx',
      summary: 'Sheets as a workbook to fill',
      description: 'A row for each cell the person may enter. Fill it, and upload the same file.',
      outputStructure: 'detailed',
    })
    .input(workbookChoice)
    .output(fileOf('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
  workbookCsv: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/workbook.csv',
      summary: 'Sheets as a table to fill',
      outputStructure: 'detailed',
    })
    .input(workbookChoice)
    .output(fileOf('text/csv')),
  importWorkbook: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/workbook',
      summary: 'Upload a filled workbook',
      description:
        'The body is the file itself, XLSX or CSV. Without `mode=save` it is only looked at. A blank leaves what stands there; a row whose cell has changed since the download is refused; every row that changes something becomes a draft of the caller, and those that cannot be saved are answered with their reason.',
      inputStructure: 'detailed',
    })
    .input(
      z.object({
        params: inOffice,
        query: z
          .object({
            mode: z.enum(['dry-run', 'save']).default('dry-run'),
            lang: z.enum(locales).optional().describe('Language of the answer.'),
          })
          .prefault({}),
        body: z.file(),
      }),
    )
    .output(workbookReplySchema),
  reviewQueue: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/review',
      summary: 'What waits for review',
    })
    .input(inOffice)
    .output(reviewQueueSchema),
});
