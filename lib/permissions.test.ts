import { describe, expect, it } from 'vitest';
import { AppError } from './errors';
import {
  type Action,
  actions,
  authorise,
  type Caller,
  can,
  type Grant,
  type PersonCaller,
  publicCaller,
  type Subjects,
} from './permissions';
import type { Role } from './person/role';

const here = { programmeId: 1 };
const grant = (role: Role, more: Partial<Grant> = {}): Grant => ({
  role,
  programmeId: role === 'administrator' ? null : 1,
  placeIds: null,
  organisationId: null,
  ...more,
});
const person = (...grants: Grant[]): PersonCaller => ({ kind: 'person', personId: 'p', grants });

const value = { ...here, placeId: 10, organisationId: 5 };
const review = {
  ...here,
  placeId: 10,
  step: 'final',
  takenPartIds: ['someone'],
  someoneElseMay: true,
} as const;
const closed = { ...here, visibility: 'private', secretIsRight: false } as const;

const subjects: Subjects = {
  viewReleases: closed,
  viewOffice: here,
  viewUnapproved: here,
  openEntry: here,
  enterValue: value,
  submitValues: value,
  viewEvidence: value,
  addEvidence: value,
  commentOnValue: value,
  readEvidenceFile: { ...value, addedById: 'someone', isPublic: false, namesPeople: false },
  removeFromValue: { ...value, addedById: 'someone' },
  viewReadings: { ...value, addedById: 'someone' },
  keepEvidence: here,
  openReview: here,
  reviewValue: review,
  lockPeriods: here,
  editFramework: here,
  publishRelease: here,
  viewHistory: here,
  managePeople: {},
  manageInstance: {},
};

const callers: Record<Role | 'public' | 'stranger', Caller> = {
  public: publicCaller,
  stranger: person(grant('officer', { programmeId: 2 })),
  reader: person(grant('reader')),
  contributor: person(grant('contributor')),
  reviewer: person(grant('reviewer')),
  officer: person(grant('officer')),
  administrator: person(grant('administrator')),
};

const columns = Object.keys(callers) as (keyof typeof callers)[];
/** Who may: one mark per column, in the order public … administrator. */
const table: Record<Action, string> = {
  viewReleases: '··+++++',
  viewOffice: '··+++++',
  viewUnapproved: '····+++',
  openEntry: '···+·++',
  enterValue: '···+·++',
  submitValues: '···+·++',
  viewEvidence: '···++++',
  addEvidence: '···+·++',
  commentOnValue: '···++++',
  readEvidenceFile: '···++++',
  removeFromValue: '·····++',
  viewReadings: '·····++',
  keepEvidence: '·····++',
  openReview: '····+++',
  reviewValue: '·····++',
  lockPeriods: '·····++',
  editFramework: '·····++',
  publishRelease: '·····++',
  viewHistory: '·····++',
  managePeople: '······+',
  manageInstance: '······+',
};

describe.each(actions)('%s', (action) => {
  it('is open to the roles of the table and to nobody else', () => {
    const marks = columns.map((column) =>
      can(callers[column], action, subjects[action]) ? '+' : '·',
    );
    expect(marks.join('')).toBe(table[action]);
  });
});

describe('viewReleases', () => {
  it.each([
    ['public', false, true],
    ['unlisted', true, true],
    ['unlisted', false, false],
    ['private', true, false],
  ] as const)(
    'of a %s programme, secret right: %s, is open to everyone: %s',
    (visibility, secretIsRight, open) => {
      expect(can(publicCaller, 'viewReleases', { ...here, visibility, secretIsRight })).toBe(open);
    },
  );
});

describe('a contributor', () => {
  const enters = (given: Partial<Grant>, subject: Partial<typeof value>) =>
    can(person(grant('contributor', given)), 'enterValue', { ...value, ...subject });

  it('enters values for their own places only', () => {
    expect(enters({ placeIds: [10, 11] }, { placeId: 10 })).toBe(true);
    expect(enters({ placeIds: [11] }, { placeId: 10 })).toBe(false);
  });

  it('enters values for their own organisation only', () => {
    expect(enters({ organisationId: 5 }, {})).toBe(true);
    expect(enters({ organisationId: 6 }, {})).toBe(false);
    expect(
      can(person(grant('contributor', { organisationId: 6 })), 'enterValue', {
        ...value,
        organisationId: null,
      }),
    ).toBe(false);
  });

  it('does not join the places of one role with the organisation of another', () => {
    const caller = person(
      grant('contributor', { placeIds: [10], organisationId: 6 }),
      grant('contributor', { placeIds: [11], organisationId: 5 }),
    );
    expect(can(caller, 'enterValue', value)).toBe(false);
  });

  it('cannot approve', () => {
    expect(can(callers.contributor, 'reviewValue', review)).toBe(false);
  });
});

describe('readEvidenceFile', () => {
  const file = { ...value, addedById: 'someone', isPublic: false, namesPeople: false };
  const readers = (of: Partial<typeof file>) =>
    columns
      .map((column) => (can(callers[column], 'readEvidenceFile', { ...file, ...of }) ? '+' : '·'))
      .join('');

  it('opens a file that names people to officers, and to who uploaded it while they enter there', () => {
    expect(readers({ namesPeople: true })).toBe('·····++');
    // Every caller here is the person `p`.
    expect(readers({ namesPeople: true, addedById: 'p' })).toBe('···++++');
    const elsewhere = person(grant('contributor', { placeIds: [11] }));
    const own = { ...file, namesPeople: true, addedById: 'p' };
    expect(can(elsewhere, 'readEvidenceFile', own)).toBe(false);
  });

  it('opens one that was marked public to every role in the programme', () => {
    expect(readers({ isPublic: true })).toBe('··+++++');
  });

  it('is closed to a contributor of another place or organisation', () => {
    for (const given of [{ placeIds: [11] }, { organisationId: 6 }]) {
      expect(can(person(grant('contributor', given)), 'readEvidenceFile', file)).toBe(false);
    }
  });
});

describe('removeFromValue', () => {
  it('is open to who said it, while they have to do with the value', () => {
    const own = { ...value, addedById: 'p' };
    expect(can(callers.contributor, 'removeFromValue', own)).toBe(true);
    expect(can(callers.reviewer, 'removeFromValue', own)).toBe(true);
    expect(can(callers.reader, 'removeFromValue', own)).toBe(false);
  });
});

describe('commentOnValue', () => {
  it('is closed to a reviewer of other places', () => {
    const elsewhere = person(grant('reviewer', { placeIds: [11] }));
    expect(can(elsewhere, 'commentOnValue', value)).toBe(false);
  });
});

describe('reviewValue', () => {
  const own = { ...review, takenPartIds: ['someone', 'p'] };

  it('is refused to an officer for a value they entered, even where nobody else may', () => {
    expect(can(callers.officer, 'reviewValue', own)).toBe(false);
    expect(can(callers.officer, 'reviewValue', { ...own, someoneElseMay: false })).toBe(false);
  });

  it('is open to an administrator for their own value only where nobody else may', () => {
    expect(can(callers.administrator, 'reviewValue', own)).toBe(false);
    expect(can(callers.administrator, 'reviewValue', { ...own, someoneElseMay: false })).toBe(true);
  });

  it('gives a reviewer the first step in their places, and never the final one', () => {
    const caller = person(grant('reviewer', { placeIds: [10] }));
    const first = { ...review, step: 'first' } as const;
    expect(can(caller, 'reviewValue', first)).toBe(true);
    expect(can(caller, 'reviewValue', { ...first, placeId: 11 })).toBe(false);
    expect(can(caller, 'reviewValue', { ...first, takenPartIds: ['p'] })).toBe(false);
    expect(can(caller, 'reviewValue', review)).toBe(false);
  });
});

describe('authorise', () => {
  const codeOf = (work: () => unknown) => {
    try {
      work();
      return 'allowed';
    } catch (error) {
      return error instanceof AppError ? error.code : 'a bug';
    }
  };

  it.each([
    ['public', 'unauthorized'],
    ['stranger', 'not-found'],
    ['reader', 'forbidden'],
    ['officer', 'allowed'],
  ] as const)('answers a %s who would publish with: %s', (who, code) => {
    expect(codeOf(() => authorise(callers[who], 'publishRelease', here))).toBe(code);
  });

  it('answers with forbidden where there is nothing to hide', () => {
    expect(codeOf(() => authorise(callers.stranger, 'managePeople', {}))).toBe('forbidden');
  });

  it('hands on what was asked, so that a command reads it from the proof', () => {
    const proof = authorise(callers.contributor, 'enterValue', value);
    expect(proof).toEqual({ action: 'enterValue', caller: callers.contributor, subject: value });
  });
});
