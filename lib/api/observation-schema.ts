import {
  accumulations,
  cumulativeOrigins,
  directions,
  indicatorKinds,
  ratioSources,
} from '@/lib/indicator/vocabulary';
import { localisedSchema } from '@/lib/localised-schema';
import { changeReasons, reviewStates } from '@/lib/observation/review-state';
import { storedValueStates } from '@/lib/observation/value-state';
import { unitFormsSchema } from '@/lib/release/content';
import { datedEndSchema } from '@/lib/release/figure';
import { z } from '@/lib/zod';
import { hintSchema } from './hint-schema';

const text = localisedSchema.nullable();
const number = z.number().nullable();

/** One reported value, as it is entered and shown. A value that is not known is null. */
export const saidSchema = z.object({
  id: z.int(),
  /** Raised by every save; a save names the `id` and `revision` it saw. */
  revision: z.int(),
  reviewState: z.enum(reviewStates),
  state: z.enum(storedValueStates),
  value: number,
  numerator: number,
  denominator: number,
  sampleSize: number,
  population: number,
  margin: number,
  weight: number,
  level: z.string().nullable(),
  reachedOn: z.string().nullable(),
  words: text,
  explanation: z.string().nullable(),
  note: text,
  doubt: text,
  /** Name of the person; null where it was loaded from a source. */
  enteredBy: z.string().nullable(),
  enteredAt: z.string(),
  submittedBy: z.string().nullable(),
  submittedAt: z.string().nullable(),
  returnedReason: z.string().nullable(),
  change: z.object({ reason: z.enum(changeReasons), words: z.string() }).nullable(),
});
export type Said = z.infer<typeof saidSchema>;

/** Where a value stands: the codes of its key. */
export const cellSchema = z.object({
  indicator: z.string(),
  place: z.string(),
  period: z.string(),
  category: z.string(),
  organisation: z.string().nullable(),
  source: z.string().nullable(),
});

export const observationSchema = cellSchema.extend(saidSchema.shape);
export type ObservationDto = z.infer<typeof observationSchema>;

/** What a form needs to know of an indicator: its words, and the rule its values follow. */
export const entryIndicatorSchema = z.object({
  code: z.string(),
  title: localisedSchema,
  definition: text,
  countingRule: text,
  unit: unitFormsSchema.nullable(),
  currency: z.string().nullable(),
  kind: z.enum(indicatorKinds),
  accumulation: z.enum(accumulations),
  cumulativeOrigin: z.enum(cumulativeOrigins).nullable(),
  direction: z.enum(directions),
  ratioSource: z.enum(ratioSources).nullable(),
  decimals: z.int(),
  allowsNegative: z.boolean(),
  countsPeople: z.boolean(),
  levels: z.array(z.object({ code: z.string(), label: localisedSchema })),
});
export type EntryIndicator = z.infer<typeof entryIndicatorSchema>;

/** What is aimed at in a place, for the period itself or else for its phase. */
export const entryTargetSchema = z.object({
  scope: z.enum(['period', 'phase']),
  operator: z.enum(['=', '>=', '<=']),
  value: number,
  level: z.string().nullable(),
  words: text,
});
export type EntryTarget = z.infer<typeof entryTargetSchema>;

export const namedPlaceSchema = z.object({ key: z.string(), name: localisedSchema });

export const namedPeriodSchema = z.object({
  code: z.string(),
  title: text,
  isStated: z.boolean(),
  start: datedEndSchema,
  end: datedEndSchema,
  dueOn: z.string().nullable(),
  phase: z.string().nullable(),
  state: z.enum(['open', 'closed']),
});
export type NamedPeriod = z.infer<typeof namedPeriodSchema>;

export const recordedSchema = z.object({
  id: z.int(),
  revision: z.int(),
  reviewState: z.enum(reviewStates),
});

/** The same, with what is unusual about it: asked, and never in the way of a save. */
export const hintedSchema = recordedSchema.extend({ hints: z.array(hintSchema) });
