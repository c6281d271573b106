import { knownCode, newCode } from '@/lib/code-input';
import {
  localisedInput,
  noteForm,
  optionalLocalisedInput,
  reasonInput,
  titleForm,
} from '@/lib/localised-schema';
import { z } from '@/lib/zod';
import { indicatorProblems } from './indicator-rules';
import { unitInput } from './unit-input';
import {
  accumulations,
  aggregations,
  cumulativeOrigins,
  directions,
  indicatorKinds,
  ratioSources,
  trajectories,
} from './vocabulary';

const required = 'errors.fields.required';

/** What an indicator means; one version of it. */
const meaning = {
  title: localisedInput(titleForm),
  shortTitle: optionalLocalisedInput(titleForm),
  definition: optionalLocalisedInput(noteForm),
  method: optionalLocalisedInput(noteForm),
  dataSource: optionalLocalisedInput(noteForm),
  /** How people are counted ("once, at first visit"), printed where values are entered. */
  countingRule: optionalLocalisedInput(noteForm),
  /** Code of the organisation that answers for it. */
  responsible: knownCode.nullable().default(null),
  kind: z.enum(indicatorKinds, required),
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'api.indicators.currency')
    .nullable()
    .default(null),
  accumulation: z.enum(accumulations, required),
  cumulativeOrigin: z.enum(cumulativeOrigins).nullable().default(null),
  snapshotMaxAgeDays: z
    .int('api.indicators.snapshotAge')
    .min(1, 'api.indicators.snapshotAge')
    .max(36_500, 'api.indicators.snapshotAge')
    .nullable()
    .default(null),
  aggregation: z.enum(aggregations, required),
  ratioSource: z.enum(ratioSources).nullable().default(null),
  /** Whom a follow-up ratio follows. */
  cohort: optionalLocalisedInput(noteForm),
  direction: z.enum(directions, required),
  trajectory: z.enum(trajectories, required),
  decimals: z
    .int('api.indicators.decimals')
    .min(0, 'api.indicators.decimals')
    .max(6, 'api.indicators.decimals')
    .default(0),
  unit: unitInput.nullable().default(null),
  countsPeople: z.boolean().default(false),
  mayCountTwice: z.boolean().default(false),
  allowsNegative: z.boolean().default(false),
  /** Whether one person or thing can be counted twice; a calculated indicator says it in each language. */
  overlapNote: optionalLocalisedInput(noteForm),
  /** Codes of the indicators that a calculated one adds; none for one with values of its own. */
  components: z.array(knownCode).max(50, 'api.indicators.tooManyComponents').default([]),
  /** Levels of a score or stages of a milestone, from the lowest to the highest. */
  levels: z
    .array(z.strictObject({ code: newCode, label: localisedInput(titleForm) }))
    .max(50, 'api.indicators.tooManyLevels')
    .default([]),
};

const indicatorFields = z.object({
  code: newCode,
  isPublic: z.boolean().default(true),
  /** False where it is not known which values were planned: there is no coverage then. */
  isPlanKnown: z.boolean().default(true),
  ...meaning,
});
export type IndicatorFields = z.output<typeof indicatorFields>;

const complain = (fields: IndicatorFields, context: z.RefinementCtx) => {
  for (const { field, words } of indicatorProblems(fields)) {
    context.addIssue({ code: 'custom', path: field.split('.'), message: words });
  }
};

/** A new indicator. */
export const indicatorInput = indicatorFields
  .extend({ result: knownCode.describe('Code of the result it stands under.') })
  .superRefine(complain);
export type IndicatorInput = z.output<typeof indicatorInput>;

export const newVersionInput = z.strictObject({
  validFrom: z.iso.date('api.periods.notADay'),
  reason: reasonInput,
});

export const changedIndicatorInput = indicatorFields
  .extend({
    /** From when and why it means something else. Needed where values stand that meant the old. */
    newVersion: newVersionInput.nullable().default(null),
  })
  .superRefine(complain);
export type ChangedIndicatorInput = z.output<typeof changedIndicatorInput>;

export const indicatorMoveInput = z.object({
  result: knownCode,
  /** The indicator of that result that follows it then; null puts it last. */
  before: knownCode.nullable().default(null),
});
export type IndicatorMoveInput = z.output<typeof indicatorMoveInput>;
