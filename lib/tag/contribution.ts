/** How an indicator's value counts towards a funder's reference indicator; never guessed. */
export const contributionRules = [
  /** All of it counts. */
  'whole',
  /** A stated part of it counts. */
  'share',
  /** It says something about it and is never added to it. */
  'context',
] as const;
export type ContributionRule = (typeof contributionRules)[number];
