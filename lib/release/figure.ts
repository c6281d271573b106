import { indicatorKinds } from '@/lib/indicator/vocabulary';
import { localisedSchema } from '@/lib/localised-schema';
import { datePrecisions } from '@/lib/period/vocabulary';
import { z } from '@/lib/zod';

const valueStates = [
  'reported',
  'estimated',
  'provisional',
  'break',
  'missing',
  'not-collected',
  'not-applicable',
  'suppressed',
  'not-planned',
  'not-specified',
] as const;

/** What a cell holds. Exactly the fields of its indicator's kind are filled; missing is null, never 0. */
export const figureValueSchema = z.object({
  kind: z.enum(indicatorKinds),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** Code of the level (score) or stage (milestone) reached. */
  levelCode: z.string().nullable(),
  /** `n of m` places at or above `levelCode`, for totals of scores and milestones. */
  atLevel: z.object({ reached: z.int(), of: z.int() }).nullable(),
  reachedOn: z.string().nullable(),
  text: localisedSchema.nullable(),
  /** True where the value is a lower bound ("at least"). */
  isAtLeast: z.boolean(),
});
export type FigureValue = z.infer<typeof figureValueSchema>;

export const datedEndSchema = z.object({
  date: z.string().nullable(),
  precision: z.enum(datePrecisions),
});

/** The time a figure speaks for; both ends unknown and `isStated` false for "not stated". */
export const figurePeriodSchema = z.object({
  code: z.string(),
  isStated: z.boolean(),
  start: datedEndSchema,
  end: datedEndSchema,
  /** Only what is known of an unstated period: the day or days it was reported on. */
  reportedFrom: z.string().nullable(),
  reportedTo: z.string().nullable(),
  title: localisedSchema.nullable(),
});
export type FigurePeriod = z.infer<typeof figurePeriodSchema>;

/** How the value came to stand: who checked it, without naming the person. */
export const reviewKinds = [
  'approved',
  'not-independently-reviewed',
  'loaded-from-source',
  'unapproved',
] as const;

/** One observation that a figure is made of. */
export const contributorSchema = z.object({
  observationId: z.int(),
  /** Of a figure of a calculated indicator, which of its components the observation belongs to. */
  indicatorCode: z.string().optional(),
  placeKey: z.string(),
  period: figurePeriodSchema,
  categoryKey: z.string(),
  state: z.enum(valueStates),
  value: figureValueSchema,
  organisationCode: z.string().nullable(),
  sourceKey: z.string().nullable(),
  doubt: localisedSchema.nullable(),
  note: localisedSchema.nullable(),
  review: z.enum(reviewKinds),
  approvedOn: z.string().nullable(),
  /** True where the latest value was brought forward to a later date than its own. */
  isCarriedForward: z.boolean(),
});
export type Contributor = z.infer<typeof contributorSchema>;

export const figureTargetSchema = z.object({
  value: z.number().nullable(),
  operator: z.enum(['=', '>=', '<=']),
  /** A planned reach in words; never gives a status. */
  words: localisedSchema.nullable(),
  origin: z.enum(['stated', 'summed']),
  /** The other reading where stated and summed differ. */
  otherValue: z.number().nullable(),
  levelCode: z.string().nullable(),
  /** Set where a partial total is compared only with the targets of the same places. */
  covers: z.object({ places: z.int(), of: z.int() }).nullable(),
});
export type FigureTarget = z.infer<typeof figureTargetSchema>;

export const figureStatuses = [
  'ahead',
  'on-track',
  'behind',
  'exceeded',
  'met',
  'not-met',
  'kept',
  'not-kept',
  'no-target',
  'cannot-be-judged',
] as const;
export type FigureStatus = (typeof figureStatuses)[number];

export const figureSchema = z.object({
  indicatorCode: z.string(),
  /** `code@edition`; null for the programme as a whole. */
  placeKey: z.string().nullable(),
  /** The column: a phase, a period whose phase is not stated, or one that lies in none. */
  phase: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('phase'), code: z.string() }),
    z.object({ kind: z.literal('not-stated') }),
    z.object({ kind: z.literal('outside') }),
  ]),
  /** null: the phase as a whole; else one point of the series. */
  period: figurePeriodSchema.nullable(),
  /** `dimension=category` pairs joined by `|` in the breakdown's order; empty for the total. */
  categoryKey: z.string(),
  state: z.enum(valueStates),
  value: figureValueSchema,
  baseline: z.number().nullable(),
  target: figureTargetSchema.nullable(),
  /** value ÷ target, as a fraction. */
  achievement: z.number().nullable(),
  /** (value − baseline) ÷ (target − baseline), as a fraction. */
  progress: z.number().nullable(),
  /** What the trajectory expects at the end of the last period in the value. */
  expected: z.number().nullable(),
  status: z.object({ code: z.enum(figureStatuses), reason: z.string().nullable() }),
  /**
   * Reported ÷ planned: places below this one, periods where the values are its own, or the indicators
   * that a calculated one is made of. Of a category, those for which its breakdown is planned; null where
   * it is planned nowhere.
   */
  coverage: z
    .object({
      reported: z.int(),
      planned: z.int(),
      of: z.enum(['places', 'periods', 'indicators']),
    })
    .nullable(),
  isPlanKnown: z.boolean(),
  /** What a stated total leaves over its parts: "site not specified", "quarter not specified". */
  remainders: z.array(z.object({ axis: z.enum(['place', 'period']), value: z.number() })),
  basis: z.enum(['approved', 'with-unapproved']),
  /** How the number was made, as a sentence. */
  explanation: localisedSchema,
  /** Why there is no total though there are values; null where there is none to refuse. */
  refusal: localisedSchema.nullable(),
  doubts: z.array(localisedSchema),
  contributors: z.array(contributorSchema),
});
export type ReleaseFigure = z.infer<typeof figureSchema>;

/** A figure against its target, without the words around it and the observations behind it. */
export const comparedFigureSchema = figureSchema.omit({
  remainders: true,
  explanation: true,
  refusal: true,
  doubts: true,
  contributors: true,
});
export type ComparedFigure = z.infer<typeof comparedFigureSchema>;
