import { localisedSchema } from '@/lib/localised-schema';
import { targetOperators, targetScopes } from '@/lib/target/vocabulary';
import { z } from '@/lib/zod';

const text = localisedSchema.nullable();
const number = z.number().nullable();

const cell = {
  indicator: z.string(),
  place: z.string().nullable(),
  /** `dimension=category` pairs joined by `|`; empty for the total. */
  category: z.string(),
  phase: z.string().nullable(),
};

export const standingBaselineSchema = z.object({
  ...cell,
  baseline: z.object({
    year: z.int(),
    isoDate: z.string().nullable(),
    value: number,
    numerator: number,
    denominator: number,
    level: z.string().nullable(),
    words: text,
    comment: text,
  }),
});
export type StandingBaseline = z.infer<typeof standingBaselineSchema>;

export const standingTargetSchema = z.object({
  ...cell,
  scope: z.enum(targetScopes),
  period: z.string().nullable(),
  target: z.object({
    operator: z.enum(targetOperators),
    value: number,
    level: z.string().nullable(),
    words: text,
    comment: text,
  }),
  setAt: z.string(),
  /** The name of who set it; null where it was loaded. */
  setBy: z.string().nullable(),
});
export type StandingTarget = z.infer<typeof standingTargetSchema>;

/** A target that was replaced or taken out, with the day and the reason. */
export const earlierTargetSchema = standingTargetSchema.extend({
  replacedAt: z.string(),
  /** Empty where it was replaced before its phase began. */
  replacedReason: z.string(),
});
export type EarlierTarget = z.infer<typeof earlierTargetSchema>;

export const targetsAnswerSchema = z.object({
  changed: z.int(),
  /** What should be looked at again, with the key of its words; nothing of it was refused. */
  doubts: z.array(
    z.object({
      field: z.string(),
      words: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});
