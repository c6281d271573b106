import { deviationExplanation } from '../../schema/deviation';

/** How an explanation stands after a change. */
export const recorded = {
  id: deviationExplanation.id,
  revision: deviationExplanation.revision,
  reviewState: deviationExplanation.reviewState,
};

export type RecordedExplanation = Pick<
  typeof deviationExplanation.$inferSelect,
  keyof typeof recorded
>;
