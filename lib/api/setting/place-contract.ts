import { oc } from '@orpc/contract';
import { localisedSchema } from '@/lib/localised-schema';
import {
  arrangementInput,
  changedPlaceInput,
  placeInput,
  successionInput,
} from '@/lib/place/place-input';
import { placeLevels } from '@/lib/programme/vocabulary';
import { z } from '@/lib/zod';
import { placeKey } from '../address-schema';
import { noticeSchema } from '../notice-schema';
import { countAnswer, inOffice } from './answers';

const path = '/programmes/{programme}/setting/places' as const;
const succession = `${path}/{place}/predecessors/{predecessor}` as const;
const ofPlace = inOffice.extend({ place: placeKey });
const ofSuccession = ofPlace.extend({ predecessor: placeKey });

const keyAnswer = z.object({ key: z.string() });
const noticedKey = keyAnswer.extend({ notices: z.array(noticeSchema) });

const settingPlaceSchema = z.object({
  key: z.string(),
  code: z.string(),
  edition: z.string(),
  level: z.enum(placeLevels),
  name: localisedSchema,
  parent: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  mark: z.string().nullable(),
  tile: z.object({ column: z.int(), row: z.int() }).nullable(),
  members: z.array(z.string()),
  predecessors: z.array(z.object({ key: z.string(), isSameTerritory: z.boolean() })),
  /** Where the programme works, its rank in the order shown; null elsewhere. */
  rank: z.int().nullable(),
});
export type SettingPlace = z.infer<typeof settingPlaceSchema>;

export const settingPlacesSchema = z.object({
  placeSet: z.object({
    code: z.string(),
    title: localisedSchema,
    footnote: localisedSchema.nullable(),
    /** Other programmes use the set: some changes need an officer of each of them. */
    isShared: z.boolean(),
  }),
  /** Those the programme works in, in their order, then the others of the set. */
  places: z.array(settingPlaceSchema),
});
export type SettingPlaces = z.infer<typeof settingPlacesSchema>;

export const placeDoors = {
  places: oc
    .route({ method: 'GET', path, summary: 'The place set, and where the programme works in it' })
    .input(inOffice)
    .output(settingPlacesSchema),
  addPlace: oc
    .route({
      method: 'POST',
      path,
      summary: 'Add a place or a group of places',
      description:
        'Its key is `code@edition` and never changes. The notices name the other programmes that see it.',
      successStatus: 201,
    })
    .input(inOffice.and(placeInput))
    .output(noticedKey),
  changePlace: oc
    .route({
      method: 'PUT',
      path: `${path}/{place}`,
      summary: 'Change a place',
      description:
        'Where other programmes see it, only for who is an officer of all of them, or an administrator.',
    })
    .input(ofPlace.and(changedPlaceInput))
    .output(noticedKey),
  arrangePlaces: oc
    .route({
      method: 'POST',
      path: `${path}/order`,
      summary: 'Say where the programme works, and in which order it is shown',
      description: 'All its places, and new ones of the set. None is taken away.',
    })
    .input(inOffice.extend(arrangementInput.shape))
    .output(countAnswer),
  removePlace: oc
    .route({
      method: 'DELETE',
      path: `${path}/{place}`,
      summary: 'Take a place from the programme',
      description:
        'It stays in the place set. Refused, with the counts in `params`, where anything stands under it.',
    })
    .input(ofPlace)
    .output(keyAnswer),
  declareSuccession: oc
    .route({
      method: 'PUT',
      path: succession,
      summary: 'Say that a place followed another, and whether on the same territory',
    })
    .input(ofSuccession.extend(successionInput.shape))
    .output(noticedKey),
  withdrawSuccession: oc
    .route({
      method: 'DELETE',
      path: succession,
      summary: 'Take back that a place followed another',
    })
    .input(ofSuccession)
    .output(noticedKey),
};
