export const stagedOutcomes = ['new', 'changed', 'unchanged', 'refused', 'left-out'] as const;
/** What became of one value of a table; those left out are those whose name the person left out. */
export type StagedOutcome = (typeof stagedOutcomes)[number];
