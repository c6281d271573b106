import { oc } from '@orpc/contract';
import { locales } from '@/lib/locale';
import { releaseContentSchema } from '@/lib/release/content';
import { figureSchema } from '@/lib/release/figure';
import { publishInput, withdrawInput } from '@/lib/release/release-input';
import { z } from '@/lib/zod';
import {
  indicatorCode,
  largestPage,
  ofProgramme,
  ofRelease,
  placeKey,
  programmeSlug,
  wholeNumberInAddress,
} from './address-schema';
import { fileOf } from './file-schema';
import { openDoor } from './open-door';
import { releaseHeaderSchema } from './programme-schema';

export const releaseContract = oc.tag('Releases').router({
  list: openDoor
    .route({
      method: 'GET',
      path: '/programmes/{programme}/releases',
      summary: 'Releases',
      description: 'The newest first, withdrawn ones included.',
    })
    .input(ofProgramme)
    .output(z.array(releaseHeaderSchema)),
  get: openDoor
    .route({
      method: 'GET',
      path: '/programmes/{programme}/releases/{release}',
      summary: 'One release without its figures',
      description: 'Texts, framework and sources as they were frozen. 404 where withdrawn.',
    })
    .input(ofRelease)
    .output(releaseHeaderSchema.extend({ content: releaseContentSchema.omit({ figures: true }) })),
  figures: openDoor
    .route({
      method: 'GET',
      path: '/programmes/{programme}/releases/{release}/figures',
      summary: 'Figures of a release',
      description:
        'In pages: pass `next` as `after`, and `release.number` of the first page in place of `latest`.',
    })
    .input(
      ofRelease.extend({
        indicator: indicatorCode.optional(),
        place: placeKey.optional(),
        phase: z.string().min(1).max(80).optional().describe('A phase’s code.'),
        part: z
          .enum(['all', 'totals'])
          .default('all')
          .describe('`totals`: whole phases without categories, and what stands in no phase.'),
        after: wholeNumberInAddress.optional().describe('The `next` of the page before.'),
        limit: wholeNumberInAddress.default(100).describe(`At most ${largestPage}.`),
      }),
    )
    .output(
      z.object({
        release: releaseHeaderSchema,
        figures: z.array(figureSchema),
        next: z.int().nullable(),
      }),
    ),
  document: openDoor
    .route({
      method: 'GET',
      path: '/programmes/{programme}/releases/{release}/release.json',
      summary: 'A release, whole, as a file',
      description:
        'Texts and every figure in the form (RFC 8785) whose SHA-256 is the release’s `contentHash`.',
      outputStructure: 'detailed',
    })
    .input(ofRelease)
    .output(fileOf('application/json')),
  figuresCsv: openDoor
    .route({
      method: 'GET',
      path: '/programmes/{programme}/releases/{release}/figures.csv',
      summary: 'Figures of a release, as a table',
      description: 'One row per figure. A missing value is an empty cell and a state, never 0.',
      outputStructure: 'detailed',
    })
    .input(
      ofRelease.extend({
        indicator: indicatorCode.optional(),
        lang: z.enum(locales).optional().describe('Language of the texts; French by default.'),
      }),
    )
    .output(fileOf('text/csv')),
  publish: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/releases',
      summary: 'Publish a release',
      description:
        'Freezes every figure of the approved values under the next number, and renews the public pages.',
      successStatus: 201,
    })
    .input(publishInput.extend({ programme: programmeSlug }))
    .output(z.object({ number: z.int(), contentHash: z.string() })),
  withdraw: oc
    .route({
      method: 'POST',
      path: '/programmes/{programme}/releases/{release}/withdraw',
      summary: 'Withdraw a release, with a public reason',
      description: 'Its figures are removed; its number is never given again.',
    })
    .input(withdrawInput.extend({ programme: programmeSlug, release: wholeNumberInAddress }))
    .output(z.object({ number: z.int() })),
});
