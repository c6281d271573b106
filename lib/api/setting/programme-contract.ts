import { oc } from '@orpc/contract';
import { localisedSchema } from '@/lib/localised-schema';
import { copyInput } from '@/lib/programme/copy-input';
import {
  keyFiguresInput,
  programmeInput,
  programmeRulesInput,
  programmeTextsInput,
  visibilityInput,
} from '@/lib/programme/programme-input';
import { visibilities } from '@/lib/programme/vocabulary';
import { z } from '@/lib/zod';
import { countAnswer, inOffice } from './answers';

const path = '/programmes/{programme}/setting' as const;
const text = localisedSchema.nullable();

export const slugAnswer = z.object({ slug: z.string() });

const secretAnswer = slugAnswer.extend({
  visibility: z.enum(visibilities),
  unlistedSecret: z.string().nullable().describe('Part of the address of an unlisted programme.'),
});

export const settingProgrammeSchema = secretAnswer.extend({
  title: localisedSchema,
  kicker: text,
  headline: localisedSchema,
  summary: text,
  method: text,
  limits: text,
  nextReleaseOn: z.string().nullable(),
  isDemonstration: z.boolean(),
  placeSet: z.string(),
  startMonth: z.int(),
  aheadFrom: z.number(),
  onTrackFrom: z.number(),
  smallNumberThreshold: z.int(),
  reviewSteps: z.int(),
  keyFigures: z.array(
    z.object({
      indicator: z.string(),
      place: z.string().nullable(),
      phase: z.string().nullable(),
    }),
  ),
});
export type SettingProgramme = z.infer<typeof settingProgrammeSchema>;

export const placeSetSchema = z.object({
  code: z.string(),
  title: localisedSchema,
  /** How many programmes use it. */
  programmes: z.int(),
});

export const programmeDoors = {
  placeSets: oc
    .route({ method: 'GET', path: '/place-sets', summary: 'The place sets of the instance' })
    .output(z.array(placeSetSchema)),
  createProgramme: oc
    .route({
      method: 'POST',
      path: '/programmes',
      summary: 'Create a programme',
      description: 'Private unless another visibility is asked for.',
      successStatus: 201,
    })
    .input(programmeInput)
    .output(secretAnswer),
  copyProgramme: oc
    .route({
      method: 'POST',
      path: `${path}/copies`,
      summary: 'Make a programme like this one, without its values',
      description:
        'Private, on the same place set. People, values, sources, releases and history stay behind. Plan and targets need the setting and the framework.',
      successStatus: 201,
    })
    .input(inOffice.and(copyInput))
    .output(slugAnswer),
  programme: oc
    .route({
      method: 'GET',
      path,
      summary: 'The texts and rules of a programme as they are set up',
      description: 'With the secret of an unlisted address: for its officers.',
    })
    .input(inOffice)
    .output(settingProgrammeSchema),
  changeProgramme: oc
    .route({
      method: 'PUT',
      path: `${path}/texts`,
      summary: 'Change what a programme says of itself',
      description: 'Donors read it from the next release on.',
    })
    .input(inOffice.extend(programmeTextsInput.shape))
    .output(slugAnswer),
  changeRules: oc
    .route({
      method: 'PUT',
      path: `${path}/rules`,
      summary: 'Change the rules of a programme',
      description: 'Start month, bands of status, small numbers and steps of review.',
    })
    .input(inOffice.and(programmeRulesInput))
    .output(slugAnswer),
  changeVisibility: oc
    .route({
      method: 'PUT',
      path: `${path}/visibility`,
      summary: 'Say who may see the releases',
      description: '`unlisted` makes a new secret each time; the old address is dead at once.',
    })
    .input(inOffice.extend(visibilityInput.shape))
    .output(secretAnswer),
  chooseKeyFigures: oc
    .route({
      method: 'PUT',
      path: `${path}/key-figures`,
      summary: 'Choose the figures that open the impact page',
    })
    .input(inOffice.extend(keyFiguresInput.shape))
    .output(countAnswer),
};
