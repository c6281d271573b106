import { newCode } from '@/lib/code-input';
import { localisedInput, plainLine, titleForm } from '@/lib/localised-schema';
import { placeLevels } from '@/lib/programme/vocabulary';
import { z } from '@/lib/zod';

const day = z.iso.date('api.periods.notADay').nullable().default(null);
const key = z.string('errors.fields.required').min(1, 'errors.fields.required').max(80);
const tileStep = z.int('api.places.tile').min(0, 'api.places.tile').max(60, 'api.places.tile');

const columns = {
  level: z.enum(placeLevels, 'errors.fields.required'),
  name: localisedInput(titleForm),
  /** `code@edition` of the place it lies in; null at the top. */
  parent: key.nullable().default(null),
  validFrom: day,
  validTo: day,
  /** A mark the standard sets beside the code, such as `EH-partial`. */
  mark: plainLine(40)
    .nullable()
    .default(null)
    .transform((mark) => mark || null),
  /** Where its tile lies in the schematic map. */
  tile: z.object({ column: tileStep, row: tileStep }).nullable().default(null),
  /** Of a group: the places it is known to hold; none where they were not published. */
  members: z
    .array(key)
    .max(500, 'errors.fields.tooLong')
    .default([])
    .transform((keys) => [...new Set(keys)]),
};

interface Validity {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

interface Context {
  addIssue(issue: { code: 'custom'; path: string[]; message: string }): void;
}

function complainOfValidity({ validFrom, validTo }: Validity, context: Context): void {
  if (validFrom === null || validTo === null || validFrom <= validTo) return;
  context.addIssue({ code: 'custom', path: ['validTo'], message: 'api.places.endsBeforeStart' });
}

export const changedPlaceInput = z.object(columns).superRefine(complainOfValidity);
export type ChangedPlaceInput = z.output<typeof changedPlaceInput>;

/** Code and edition are the key of a place, and never change. */
export const placeInput = z
  .object({
    code: newCode,
    edition: newCode,
    ...columns,
    /** Whether the programme works there; else it only frames the map or holds other places. */
    isInProgramme: z.boolean().default(true),
  })
  .superRefine(complainOfValidity);
export type PlaceInput = z.output<typeof placeInput>;

/** The places the programme works in, in the order they are shown: all of them, and new ones. */
export const arrangementInput = z.object({
  places: z
    .array(key)
    .max(2000, 'errors.fields.tooLong')
    .refine((keys) => new Set(keys).size === keys.length, 'api.setting.twiceInOrder'),
});

export const successionInput = z.object({
  /** Whether a value on the older place counts for the newer one. */
  isSameTerritory: z.boolean('errors.fields.required'),
});

/** The same with both places, as a form gives it. */
export const declaredSuccessionInput = successionInput.extend({ place: key, predecessor: key });
