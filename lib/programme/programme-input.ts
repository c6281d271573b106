import { knownCode, newCode } from '@/lib/code-input';
import {
  localisedInAllInput,
  localisedInput,
  noteForm,
  optionalLocalisedInput,
  titleForm,
} from '@/lib/localised-schema';
import { z } from '@/lib/zod';
import { visibilities } from './vocabulary';

/** Words that stand where a programme's short name would in some address. */
const reservedSlugs: readonly string[] = [
  'api',
  'copies',
  'data',
  'embed',
  'new',
  'office',
  'people',
  'programmes',
  'setup',
  'offline',
  'sign-in',
];

export const newSlug = z
  .string('errors.fields.required')
  .trim()
  .max(60, 'api.programmes.slug')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'api.programmes.slug')
  .refine((slug) => !reservedSlugs.includes(slug), 'api.programmes.slugReserved');

const band = z
  .number('api.programmes.band')
  .min(0.01, 'api.programmes.band')
  .max(10, 'api.programmes.band');

const rules = {
  /** First month of the programme's own year; 1 follows the calendar. */
  startMonth: z.int('api.programmes.month').min(1).max(12).default(1),
  /** Fractions of what is expected from which a figure is ahead, or on track. */
  aheadFrom: band.default(1.15),
  onTrackFrom: band.default(0.85),
  /** Counts of people below it are kept back from the public; 1 keeps back none. */
  smallNumberThreshold: z.int('api.programmes.threshold').min(1).max(1000).default(10),
  /** Approvals a value needs: the officer's, or a reviewer's before it. */
  reviewSteps: z.literal([1, 2], 'api.programmes.reviewSteps').default(1),
};

interface Bands {
  readonly aheadFrom: number;
  readonly onTrackFrom: number;
}

interface Context {
  addIssue(issue: { code: 'custom'; path: string[]; message: string }): void;
}

function complainOfBands({ aheadFrom, onTrackFrom }: Bands, context: Context): void {
  if (aheadFrom > onTrackFrom) return;
  context.addIssue({ code: 'custom', path: ['aheadFrom'], message: 'api.programmes.bands' });
}

export const programmeRulesInput = z.object(rules).superRefine(complainOfBands);
export type ProgrammeRulesInput = z.output<typeof programmeRulesInput>;

const placeSetInput = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('existing'), code: knownCode }),
    z.object({
      kind: z.literal('new'),
      code: newCode,
      title: localisedInput(titleForm),
      footnote: optionalLocalisedInput(noteForm),
    }),
  ],
  'errors.fields.required',
);
export type PlaceSetInput = z.output<typeof placeSetInput>;

export const programmeInput = z
  .object({
    slug: newSlug,
    title: localisedInAllInput(titleForm),
    /** What opens the impact page; the title where it is left out. */
    headline: optionalLocalisedInput({ maximum: 400, lines: 'one' }),
    placeSet: placeSetInput,
    visibility: z.enum(visibilities, 'errors.fields.required').default('private'),
    ...rules,
  })
  .superRefine(complainOfBands);
export type ProgrammeInput = z.output<typeof programmeInput>;

/** What a donor reads of the programme, from the next release on, and the day it is announced for. */
export const programmeTextsInput = z.object({
  title: localisedInAllInput(titleForm),
  kicker: optionalLocalisedInput(titleForm),
  headline: localisedInput({ maximum: 400, lines: 'one' }),
  summary: optionalLocalisedInput(noteForm),
  method: optionalLocalisedInput({ maximum: 20_000, lines: 'many' }),
  limits: optionalLocalisedInput({ maximum: 20_000, lines: 'many' }),
  nextReleaseOn: z.iso.date('api.periods.notADay').nullable().default(null),
});
export type ProgrammeTextsInput = z.output<typeof programmeTextsInput>;

export const visibilityInput = z.object({
  visibility: z.enum(visibilities, 'errors.fields.required'),
});

/** The figures that open the impact page, in their order. */
export const keyFiguresInput = z.object({
  keyFigures: z
    .array(
      z.object({
        indicator: knownCode,
        /** `code@edition`; null for the programme as a whole. */
        place: knownCode.nullable().default(null),
        /** A phase's code; null for the whole life. */
        phase: knownCode.nullable().default(null),
      }),
    )
    .max(5, 'api.programmes.fiveKeyFigures'),
});
export type KeyFiguresInput = z.output<typeof keyFiguresInput>;
