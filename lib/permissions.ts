import { AppError } from './errors';
import type { Role } from './person/role';
import type { Visibility } from './programme/vocabulary';

/** A role as it stands now. `placeIds` holds the places below those that were named; null is all. */
export interface Grant {
  readonly role: Role;
  /** Null for an administrator. */
  readonly programmeId: number | null;
  readonly placeIds: readonly number[] | null;
  /** The organisation a contributor reports for; null is any. */
  readonly organisationId: number | null;
}

export interface PersonCaller {
  readonly kind: 'person';
  readonly personId: string;
  readonly grants: readonly Grant[];
}

export type Caller = { readonly kind: 'public' } | PersonCaller;

export const publicCaller: Caller = { kind: 'public' };

interface OnProgramme {
  readonly programmeId: number;
}

interface OnValue extends OnProgramme {
  readonly placeId: number;
  /** Who reports the value; null where no organisation is named. */
  readonly organisationId: number | null;
}

interface OnEvidence extends OnValue {
  /** Who added it, or wrote the comment. */
  readonly addedById: string | null;
}

interface OnFile extends OnEvidence {
  readonly isPublic: boolean;
  /** Whether it names people served: it is then open to who uploaded it and to officers. */
  readonly namesPeople: boolean;
}

export interface UnderReview extends OnProgramme {
  readonly placeId: number;
  /** `first` exists only where a programme asks for two approvals. */
  readonly step: 'first' | 'final';
  /** Who entered or submitted the value, and who gave its first approval. */
  readonly takenPartIds: readonly string[];
  /** Whether the programme has anyone else who may take this step. */
  readonly someoneElseMay: boolean;
}

/** Every action there is, with what it is done to. */
export interface Subjects {
  readonly viewReleases: OnProgramme & {
    readonly visibility: Visibility;
    /** The address held the secret of an unlisted programme. */
    readonly secretIsRight: boolean;
  };
  readonly viewOffice: OnProgramme;
  readonly viewUnapproved: OnProgramme;
  /** The list of sheets; whose values they may enter is asked for each. */
  readonly openEntry: OnProgramme;
  readonly enterValue: OnValue;
  readonly submitValues: OnValue;
  /** What supports a value and is said of it, but for the files that name people. */
  readonly viewEvidence: OnValue;
  readonly addEvidence: OnValue;
  readonly commentOnValue: OnValue;
  readonly readEvidenceFile: OnFile;
  /** Links and comments. */
  readonly removeFromValue: OnEvidence;
  /** Who read a file that names people. */
  readonly viewReadings: OnEvidence;
  /** Destroys files and marks them public. */
  readonly keepEvidence: OnProgramme;
  /** The queue; what they may decide is asked for each value. */
  readonly openReview: OnProgramme;
  readonly reviewValue: UnderReview;
  readonly lockPeriods: OnProgramme;
  readonly editFramework: OnProgramme;
  readonly publishRelease: OnProgramme;
  readonly viewHistory: OnProgramme;
  readonly managePeople: Record<never, never>;
  readonly manageInstance: Record<never, never>;
}

export type Action = keyof Subjects;

/** Everything but reading what is released, which asks for nobody in particular. */
export type OfficeAction = Exclude<Action, 'viewReleases'>;

const isAdministrator = (caller: PersonCaller) =>
  caller.grants.some((grant) => grant.role === 'administrator');

const holds = (caller: PersonCaller, subject: OnProgramme, roles: readonly Role[]) =>
  isAdministrator(caller) ||
  caller.grants.some(
    (grant) => grant.programmeId === subject.programmeId && roles.includes(grant.role),
  );

const covers = (grant: Grant, placeId: number) =>
  grant.placeIds === null || grant.placeIds.includes(placeId);

const entersFor = (caller: PersonCaller, subject: OnValue) =>
  holds(caller, subject, ['officer']) ||
  caller.grants.some(
    (grant) =>
      grant.role === 'contributor' &&
      grant.programmeId === subject.programmeId &&
      covers(grant, subject.placeId) &&
      (grant.organisationId === null || grant.organisationId === subject.organisationId),
  );

const seesEvidence = (caller: PersonCaller, subject: OnValue) =>
  holds(caller, subject, ['reviewer']) || entersFor(caller, subject);

const isAddedBy = (caller: PersonCaller, subject: OnEvidence) =>
  subject.addedById === caller.personId && seesEvidence(caller, subject);

const readsFile = (caller: PersonCaller, subject: OnFile) => {
  if (holds(caller, subject, ['officer'])) return true;
  if (subject.namesPeople) return isAddedBy(caller, subject);
  return subject.isPublic ? predicates.viewOffice(caller, subject) : seesEvidence(caller, subject);
};

const commentsOn = (caller: PersonCaller, subject: OnValue) =>
  entersFor(caller, subject) ||
  caller.grants.some(
    (grant) =>
      grant.role === 'reviewer' &&
      grant.programmeId === subject.programmeId &&
      covers(grant, subject.placeId),
  );

const reviewsAt = (caller: PersonCaller, subject: UnderReview) =>
  holds(caller, subject, ['officer']) ||
  (subject.step === 'first' &&
    caller.grants.some(
      (grant) =>
        grant.role === 'reviewer' &&
        grant.programmeId === subject.programmeId &&
        covers(grant, subject.placeId),
    ));

/** Whether approving would be independent: by someone who took no part in the value so far. */
export function isIndependent(caller: PersonCaller, subject: UnderReview): boolean {
  return !subject.takenPartIds.includes(caller.personId);
}

type Predicates = {
  readonly [A in Action]: (caller: PersonCaller, subject: Subjects[A]) => boolean;
};

const predicates: Predicates = {
  viewReleases: (caller, subject) => isOpen(subject) || predicates.viewOffice(caller, subject),
  viewOffice: (caller, subject) =>
    holds(caller, subject, ['reader', 'contributor', 'reviewer', 'officer']),
  viewUnapproved: (caller, subject) => holds(caller, subject, ['reviewer', 'officer']),
  openEntry: (caller, subject) => holds(caller, subject, ['contributor', 'officer']),
  enterValue: entersFor,
  submitValues: entersFor,
  viewEvidence: seesEvidence,
  addEvidence: entersFor,
  commentOnValue: commentsOn,
  readEvidenceFile: readsFile,
  removeFromValue: (caller, subject) =>
    holds(caller, subject, ['officer']) || isAddedBy(caller, subject),
  viewReadings: (caller, subject) =>
    holds(caller, subject, ['officer']) || isAddedBy(caller, subject),
  keepEvidence: (caller, subject) => holds(caller, subject, ['officer']),
  openReview: (caller, subject) => holds(caller, subject, ['reviewer', 'officer']),
  reviewValue: (caller, subject) =>
    reviewsAt(caller, subject) &&
    (isIndependent(caller, subject) || (isAdministrator(caller) && !subject.someoneElseMay)),
  lockPeriods: (caller, subject) => holds(caller, subject, ['officer']),
  editFramework: (caller, subject) => holds(caller, subject, ['officer']),
  publishRelease: (caller, subject) => holds(caller, subject, ['officer']),
  viewHistory: (caller, subject) => holds(caller, subject, ['officer']),
  managePeople: isAdministrator,
  manageInstance: isAdministrator,
};

export const actions = Object.keys(predicates) as readonly Action[];

function isOpen(subject: Subjects['viewReleases']): boolean {
  return (
    subject.visibility === 'public' || (subject.visibility === 'unlisted' && subject.secretIsRight)
  );
}

/** The one answer to "may they?", for the server and for the interface. */
export function can<A extends Action>(caller: Caller, action: A, subject: Subjects[A]): boolean {
  if (caller.kind === 'person') return predicates[action](caller, subject);
  return action === 'viewReleases' && isOpen(subject as Subjects['viewReleases']);
}

declare const proof: unique symbol;

/** Proof that `caller` may do `A` to `subject`. Only `authorise` makes one. */
export interface Authorised<A extends OfficeAction> {
  readonly [proof]: A;
  readonly action: A;
  readonly caller: PersonCaller;
  readonly subject: Subjects[A];
}

/**
 * Throws `unauthorized` for the public, `not-found` where even that the programme exists is none of
 * the caller's business, and `forbidden` where they see it but may not do this.
 */
export function authorise<A extends OfficeAction>(
  caller: Caller,
  action: A,
  subject: Subjects[A],
): Authorised<A> {
  if (caller.kind === 'public') throw new AppError('unauthorized');
  if (can(caller, action, subject)) return { action, caller, subject } as Authorised<A>;
  const isOnProgramme = 'programmeId' in subject;
  const isHidden = isOnProgramme && !can(caller, 'viewOffice', subject as OnProgramme);
  throw new AppError(isHidden ? 'not-found' : 'forbidden');
}
