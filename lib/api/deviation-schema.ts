import { deviationKinds } from '@/lib/deviation/deviation';
import { reviewStates } from '@/lib/observation/review-state';
import { z } from '@/lib/zod';

/** How an indicator stands off what was expected of it in a place by the end of a period. */
export const deviationSchema = z.object({
  kind: z.enum(deviationKinds),
  value: z.number().nullable().describe('A number, or a ratio as a fraction; null for levels.'),
  expected: z.number().nullable().describe('What was expected by the end of the period.'),
  scope: z.enum(['phase', 'period']).describe('Of what the target is that it is judged by.'),
});
export type DeviationDto = z.infer<typeof deviationSchema>;

/** What someone says of a deviation. */
export const explanationSchema = z.object({
  id: z.int(),
  /** Raised by every save; a save names the `id` and `revision` it saw. */
  revision: z.int(),
  reviewState: z.enum(reviewStates),
  words: z.string(),
  enteredBy: z.string(),
  enteredAt: z.string(),
  submittedBy: z.string().nullable(),
  submittedAt: z.string().nullable(),
  returnedReason: z.string().nullable(),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** The deviations of one sheet, and what explains them: indicators that have either. */
export const deviationsSchema = z.array(
  z.object({
    indicator: z.string(),
    /** Null where the indicator stands as expected, or it cannot be judged. */
    deviation: deviationSchema.nullable(),
    /** The explanation in force. */
    approved: explanationSchema.nullable(),
    /** The one being worked on; null too where the reader may not see it. */
    working: explanationSchema.nullable(),
    mayExplain: z.boolean(),
  }),
);
export type Deviations = z.infer<typeof deviationsSchema>;

export const recordedExplanationSchema = z.object({
  id: z.int(),
  revision: z.int(),
  reviewState: z.enum(reviewStates),
});

/** A submitted explanation in the queue of review. */
export const queuedExplanationSchema = explanationSchema.extend({
  indicator: z.string(),
  place: z.string(),
  period: z.string(),
  /** How the indicator stands now, values that wait included. */
  deviation: deviationSchema.nullable(),
  /** The words in force that these would replace. */
  replaces: z.string().nullable(),
  /** `first` exists only where a programme asks for two approvals. */
  step: z.enum(['first', 'final']),
  firstApprovedBy: z.string().nullable(),
  mayApprove: z.boolean(),
  /** Approving it would not be independent, so it asks for a reason. */
  needsReason: z.boolean(),
});
export type QueuedExplanation = z.infer<typeof queuedExplanationSchema>;
