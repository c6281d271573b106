import type { TestProgramme } from '@/db/testing-programme';

/** Who knocks at every door, in the order of the statuses below. */
export const doorRoles = [
  'public',
  'stranger',
  'reader',
  'contributor',
  'reviewer',
  'officer',
  'administrator',
] as const;

export const everyone = [200, 200, 200, 200, 200, 200, 200];
export const office = [401, 404, 200, 200, 200, 200, 200];
export const entering = [401, 404, 403, 200, 403, 200, 200];
/** The same where what they ask for is not there. */
export const enteringNone = [401, 404, 403, 404, 403, 404, 404];
export const adding = [401, 404, 403, 201, 403, 201, 201];
export const commenting = [401, 404, 403, 201, 201, 201, 201];
export const reviewing = [401, 404, 403, 403, 200, 200, 200];
/** Where one approval is enough, a reviewer gives none. */
export const approving = [401, 404, 403, 403, 403, 200, 200];
export const officers = (ok: number) => [401, 404, 403, 403, 403, ok, ok];
export const administrators = (ok: number) => [401, 403, 403, 403, 403, 403, ok];

/** What stands in the database before each knock. */
export interface BehindDoors {
  readonly programme: TestProgramme;
  readonly submitted: { readonly id: number; readonly revision: number };
  readonly draft: { readonly id: number; readonly revision: number };
  /** Explanations of deviations: a draft, and one that waits for review. */
  readonly drafted: { readonly id: number; readonly revision: number };
  readonly explained: { readonly id: number; readonly revision: number };
  /** A link and a comment of an officer who does not knock. */
  readonly linkId: number;
  readonly commentId: number;
  readonly freshPersonId: string;
  readonly grantId: number;
}

export interface Door {
  readonly method?: string;
  readonly path: string | ((setting: BehindDoors) => string);
  readonly body?: (setting: BehindDoors) => unknown;
  readonly expected: readonly number[];
}
