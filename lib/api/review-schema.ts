import { localisedSchema } from '@/lib/localised-schema';
import { releaseContentSchema } from '@/lib/release/content';
import { z } from '@/lib/zod';
import { queuedExplanationSchema } from './deviation-schema';
import { hintSchema } from './hint-schema';
import {
  entryIndicatorSchema,
  entryTargetSchema,
  namedPeriodSchema,
  namedPlaceSchema,
  observationSchema,
  saidSchema,
} from './observation-schema';

const queuedSchema = observationSchema.extend({
  organisationName: localisedSchema.nullable(),
  /** The value in force that this one would replace. */
  replaces: saidSchema.nullable(),
  /** The latest approved value of an earlier period of the same length. */
  previous: saidSchema.extend({ period: z.string() }).nullable(),
  target: entryTargetSchema.nullable(),
  /** What is unusual about it; what its author says of that is the explanation. */
  hints: z.array(hintSchema),
  /** What stands in its cell, files that are closed to the person too. */
  evidence: z.object({ files: z.int(), links: z.int(), comments: z.int() }),
  mayComment: z.boolean(),
  /** `first` exists only where a programme asks for two approvals. */
  step: z.enum(['first', 'final']),
  firstApprovedBy: z.string().nullable(),
  mayApprove: z.boolean(),
  /** Approving it would not be independent, so it asks for a reason. */
  needsReason: z.boolean(),
});
export type QueuedValue = z.infer<typeof queuedSchema>;

/**
 * Submitted values of the places the person reviews, and explanations of deviations there, the longest
 * waiting first.
 */
export const reviewQueueSchema = z.object({
  indicators: z.array(entryIndicatorSchema),
  places: z.array(namedPlaceSchema),
  periods: z.array(namedPeriodSchema),
  dimensions: releaseContentSchema.shape.dimensions,
  values: z.array(queuedSchema),
  explanations: z.array(queuedExplanationSchema),
});
export type ReviewQueue = z.infer<typeof reviewQueueSchema>;
