import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PersonCaller } from '@/lib/permissions';
import type { Database } from '../open';
import { history } from '../schema/history';
import { observation } from '../schema/observation';
import { roleGrant } from '../schema/people';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { aGrant, callerOfPerson, testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { record, recordAndSubmit, recordApproved, south } from '../testing-values';
import { approveObservations } from './approve-observations';
import type { RecordedObservation } from './record-observations';
import { submitObservations } from './submit-observations';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const at = { now: testNow, way: 'api' } as const;
const value = { indicator: 'served', value: 3 };
const row = (id: number | undefined) =>
  db
    .select()
    .from(observation)
    .where(eq(observation.id, id ?? 0))
    .get();

function approve(
  caller: PersonCaller,
  values: readonly RecordedObservation[],
  reason: string | null = null,
) {
  const observations = values.map(({ id, revision }) => ({ id, revision }));
  const scope = scopeFor(caller, 'openReview', programme);
  return approveObservations(db, scope, { observations, reason, ...at });
}

describe('an approval', () => {
  test('makes a submitted value count, and tells one history row', () => {
    const sent = recordAndSubmit(db, programme, programme.people.contributor, [value]);
    const before = db.select().from(history).all().length;
    const [approved] = approve(programme.people.officer, sent);
    expect(row(approved?.id)).toMatchObject({
      reviewState: 'approved',
      reviewOutcome: 'independent',
      approvedBy: programme.people.officer.personId,
      approvedAt: testNow,
    });
    expect(db.select().from(history).all()).toHaveLength(before + 1);
  });

  test('of a correction puts the earlier value out of force at once', () => {
    const [first] = recordApproved(db, programme, [value]);
    const seen = { id: first?.id ?? 0, revision: first?.revision ?? 0 };
    const change = { reason: 'error', words: 'One was missed' } as const;
    const sent = recordAndSubmit(db, programme, programme.people.contributor, [
      { ...value, value: 4, seen, change },
    ]);
    expect(row(first?.id)?.reviewState).toBe('approved');
    approve(programme.people.officer, sent);
    expect([row(first?.id)?.reviewState, row(sent[0]?.id)?.reviewState]).toEqual([
      'superseded',
      'approved',
    ]);
  });

  test('of a value that changed since it was looked at is refused', () => {
    const sent = recordAndSubmit(db, programme, programme.people.contributor, [value]);
    const stale = sent.map((one) => ({ ...one, revision: one.revision - 1 }));
    expect(refusal(() => approve(programme.people.officer, stale))).toMatchObject({
      code: 'conflict',
      field: 'observations.0',
    });
  });

  test('of a draft is refused', () => {
    const drafts = record(db, programme, programme.people.contributor, [value]);
    expect(refusal(() => approve(programme.people.officer, drafts)).code).toBe('conflict');
  });

  test('of several leaves none approved where one is refused', () => {
    const { contributor, officer } = programme.people;
    const sent = recordAndSubmit(db, programme, contributor, [
      value,
      { indicator: 'units', value: 1 },
    ]);
    const own = recordAndSubmit(db, programme, officer, [value], { place: south });
    const before = db.select().from(history).all().length;
    expect(refusal(() => approve(officer, [...sent, ...own])).code).toBe('forbidden');
    expect(sent.map(({ id }) => row(id)?.reviewState)).toEqual(['submitted', 'submitted']);
    expect(db.select().from(history).all()).toHaveLength(before);
  });
});

describe('nobody approves', () => {
  test('what they entered', () => {
    const sent = recordAndSubmit(db, programme, programme.people.officer, [value]);
    expect(refusal(() => approve(programme.people.officer, sent)).code).toBe('forbidden');
  });

  test('what they submitted for another', () => {
    const { contributor, officer } = programme.people;
    record(db, programme, contributor, [value]);
    const scope = scopeFor(officer, 'viewOffice', programme);
    const sent = submitObservations(db, scope, { place: 'TL-01@2015', period: '2023-Q1', ...at });
    expect(refusal(() => approve(officer, sent)).code).toBe('forbidden');
  });

  test('their own entry through a second role', () => {
    const { contributor } = programme.people;
    const sent = recordAndSubmit(db, programme, contributor, [value]);
    const { personId } = contributor;
    aGrant(db, { personId, programmeId: programme.id, role: 'officer' });
    expect(refusal(() => approve(callerOfPerson(db, personId), sent)).code).toBe('forbidden');
  });

  test.each(['reader', 'contributor'] as const)('as a %s', (role) => {
    const caller = programme.people[role];
    expect(refusal(() => scopeFor(caller, 'openReview', programme)).code).toBe('forbidden');
  });

  test('as a reviewer, where one approval is enough', () => {
    const sent = recordAndSubmit(db, programme, programme.people.contributor, [value]);
    expect(refusal(() => approve(programme.people.reviewer, sent)).code).toBe('forbidden');
  });
});

describe('an administrator who entered a value', () => {
  const sendAsAdministrator = () =>
    recordAndSubmit(db, programme, programme.people.administrator, [value]);

  test('does not approve it while someone else may', () => {
    const sent = sendAsAdministrator();
    const reply = refusal(() => approve(programme.people.administrator, sent, 'Alone'));
    expect(reply.code).toBe('forbidden');
  });

  test('may where nobody else can, with a reason that the record keeps', () => {
    const sent = sendAsAdministrator();
    db.update(roleGrant).set({ revokedAt: testNow }).where(eq(roleGrant.role, 'officer')).run();
    const { administrator } = programme.people;
    expect(refusal(() => approve(administrator, sent))).toMatchObject({
      code: 'invalid',
      field: 'reason',
    });
    approve(administrator, sent, 'Nobody else is here');
    expect(row(sent[0]?.id)?.reviewOutcome).toBe('not-independent');
    expect(db.select().from(history).all().at(-1)?.reason).toBe('Nobody else is here');
  });
});

describe('where a programme asks for two approvals', () => {
  beforeEach(() => {
    programme = aProgramme(db, { slug: 'two-steps', reviewSteps: 2 });
  });

  test('the first leaves the value submitted, the second makes it count', () => {
    const { contributor, reviewer, officer } = programme.people;
    const sent = recordAndSubmit(db, programme, contributor, [value]);
    const [first] = approve(reviewer, sent);
    expect(row(first?.id)).toMatchObject({
      reviewState: 'submitted',
      firstApprovedBy: reviewer.personId,
    });
    approve(officer, [first as RecordedObservation]);
    expect(row(first?.id)).toMatchObject({ reviewState: 'approved', reviewOutcome: 'independent' });
  });

  test('one person does not give both', () => {
    const { contributor, officer } = programme.people;
    const sent = recordAndSubmit(db, programme, contributor, [value]);
    const first = approve(officer, sent);
    expect(refusal(() => approve(officer, first)).code).toBe('forbidden');
  });

  test('a reviewer gives the first, of their places only, and never the second', () => {
    const { contributor, officer, reviewer } = programme.people;
    const elsewhere = recordAndSubmit(db, programme, officer, [value], { place: south });
    expect(refusal(() => approve(reviewer, elsewhere)).code).toBe('forbidden');
    const sent = recordAndSubmit(db, programme, contributor, [value]);
    const first = approve(officer, sent);
    expect(refusal(() => approve(reviewer, first)).code).toBe('forbidden');
  });
});
