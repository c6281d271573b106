/** Life of a value. `superseded` is an approved value that a later approved one replaced. */
export const reviewStates = ['draft', 'submitted', 'returned', 'approved', 'superseded'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** States of a value that is still being worked on. */
export const workingStates = ['draft', 'submitted', 'returned'] as const;
export type WorkingState = (typeof workingStates)[number];

export const reviewActions = ['save', 'submit', 'approve', 'return', 'supersede'] as const;
export type ReviewAction = (typeof reviewActions)[number];

const transitions: Record<ReviewState, Partial<Record<ReviewAction, ReviewState>>> = {
  draft: { save: 'draft', submit: 'submitted' },
  submitted: { approve: 'approved', return: 'returned' },
  returned: { save: 'draft', submit: 'submitted' },
  approved: { supersede: 'superseded' },
  superseded: {},
};

/** The state an action leads to, or null where it is not possible from here. */
export function nextReviewState(from: ReviewState, action: ReviewAction): ReviewState | null {
  return transitions[from][action] ?? null;
}

/** Why an approved value is changed. */
export const changeReasons = ['error', 'late-data', 'method', 'donor-request', 'other'] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** Which figures an answer is made of. Readers and releases only ever see `approved`. */
export const bases = ['approved', 'with-unapproved'] as const;
export type Basis = (typeof bases)[number];
