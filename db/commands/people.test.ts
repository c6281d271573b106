import { describe, expect, it } from 'vitest';
import { authorise, type PersonCaller } from '@/lib/permissions';
import type { Database } from '../open';
import { listGrantsOfPerson } from '../queries/list-grants-of-person';
import { listOfficeProgrammes } from '../queries/list-office-programmes';
import { listPeople } from '../queries/list-people';
import { someoneElseMayReview } from '../queries/someone-else-may-review';
import { history } from '../schema/history';
import { organisation } from '../schema/organisation';
import { person, roleGrant, roleGrantPlace, setupLink } from '../schema/people';
import { place, placeSet } from '../schema/place';
import { programme, programmePlace } from '../schema/programme';
import { testDatabase } from '../testing';
import { createAccount } from './create-account';
import { createFirstAdministrator } from './create-first-administrator';
import { grantAdministrator } from './grant-administrator';
import { grantRole } from './grant-role';
import { issuePasswordLink } from './issue-password-link';
import { issueSetupLink } from './issue-setup-link';
import { revokeRole } from './revoke-role';

const now = '2023-10-24T09:00:00.000Z';
const stamp = { now, way: 'screen' as const };
const text = (fr: string) => ({ fr });

/** Two programmes; the first works in a region (10) with a site (11), and in a second region (20). */
function office() {
  const db = testDatabase();
  db.insert(placeSet)
    .values({ id: 1, code: 'x', title: text('x') })
    .run();
  db.insert(place)
    .values([
      { id: 10, placeSetId: 1, code: 'A', edition: '1', level: 'region', name: text('A') },
      {
        id: 11,
        placeSetId: 1,
        code: 'A1',
        edition: '1',
        level: 'site',
        name: text('A1'),
        parentId: 10,
      },
      { id: 20, placeSetId: 1, code: 'B', edition: '1', level: 'region', name: text('B') },
      { id: 30, placeSetId: 1, code: 'C', edition: '1', level: 'region', name: text('C') },
    ])
    .run();
  for (const id of [1, 2]) {
    db.insert(programme)
      .values({
        id,
        slug: `p${id}`,
        placeSetId: 1,
        title: text('p'),
        headline: text('p'),
        createdAt: now,
      })
      .run();
    db.insert(organisation)
      .values({ id, programmeId: id, code: 'O', name: text('O') })
      .run();
  }
  db.insert(programmePlace)
    .values([10, 20].map((placeId, ordinal) => ({ programmeId: 1, placeId, ordinal })))
    .run();
  const token = issueSetupLink(db, { now });
  const account = { name: 'Amina', email: 'amina@example.org', passwordHash: 'x', now };
  const administratorId = createFirstAdministrator(db, { token, ...account });
  const scope = authorise(callerOf(db, administratorId), 'managePeople', {});
  const { personId } = createAccount(db, scope, {
    name: 'Badr',
    email: 'badr@example.org',
    ...stamp,
  });
  return { db, scope, administratorId, personId };
}

function callerOf(db: Database, personId: string): PersonCaller {
  return { kind: 'person', personId, grants: listGrantsOfPerson(db, personId) };
}

const onProgramme = { programmeId: 1, placeIds: [], organisationId: null, ...stamp };
const actions = (db: Database) =>
  db
    .select({ action: history.action })
    .from(history)
    .all()
    .map(({ action }) => action);

describe('giving a role', () => {
  it('opens the office of that programme and of no other', () => {
    const { db, scope, personId } = office();
    grantRole(db, scope, { ...onProgramme, personId, role: 'reader' });
    const slugs = listOfficeProgrammes(db, callerOf(db, personId)).map(({ slug }) => slug);
    expect(slugs).toEqual(['p1']);
    expect(actions(db).at(-1)).toBe('grant-role');
  });

  it('reaches the places below those that are named', () => {
    const { db, scope, personId } = office();
    const reach = { placeIds: [10], organisationId: 1 };
    grantRole(db, scope, { ...onProgramme, ...reach, personId, role: 'contributor' });
    expect(listGrantsOfPerson(db, personId)).toEqual([
      { role: 'contributor', programmeId: 1, placeIds: [10, 11], organisationId: 1 },
    ]);
  });

  it.each([
    ['a person who is not there', { personId: 'nobody' }, 'not-found'],
    ['a programme that is not there', { programmeId: 9 }, 'not-found'],
    ['a place of no programme', { placeIds: [10, 30] }, 'unknownPlace'],
    ['places of a role that has none', { role: 'officer', placeIds: [10] }, 'roleHasNoPlaces'],
    ['an organisation of another programme', { organisationId: 2 }, 'unknownOrganisation'],
    [
      'an organisation for an officer',
      { role: 'officer', organisationId: 1 },
      'roleHasNoOrganisation',
    ],
  ] as const)('is refused for %s, and leaves nothing behind', (_, wrong, words) => {
    const { db, scope, personId } = office();
    const before = actions(db);
    const input = { ...onProgramme, personId, role: 'contributor', ...wrong } as const;
    expect(() => grantRole(db, scope, input)).toThrow(words);
    expect(actions(db)).toEqual(before);
    expect(db.select().from(roleGrant).all()).toHaveLength(1);
    expect(db.select().from(roleGrantPlace).all()).toEqual([]);
  });

  it('is refused twice, and possible again once it was taken away', () => {
    const { db, scope, personId } = office();
    const input = { ...onProgramme, personId, role: 'officer' } as const;
    const grantId = grantRole(db, scope, input);
    expect(() => grantRole(db, scope, input)).toThrow('hasRole');
    revokeRole(db, scope, { grantId, ...stamp });
    expect(grantRole(db, scope, input)).not.toBe(grantId);
  });
});

describe('taking a role away', () => {
  it('ends it at once and keeps who had it', () => {
    const { db, scope, personId, administratorId } = office();
    const grantId = grantRole(db, scope, { ...onProgramme, personId, role: 'officer' });
    revokeRole(db, scope, { grantId, ...stamp });
    expect(listGrantsOfPerson(db, personId)).toEqual([]);
    expect(db.select().from(roleGrant).all().at(-1)).toMatchObject({
      personId,
      revokedAt: now,
      revokedBy: administratorId,
    });
    expect(actions(db).at(-1)).toBe('revoke-role');
  });

  it('is refused for a role that was taken away before', () => {
    const { db, scope, personId } = office();
    const grantId = grantRole(db, scope, { ...onProgramme, personId, role: 'officer' });
    revokeRole(db, scope, { grantId, ...stamp });
    expect(() => revokeRole(db, scope, { grantId, ...stamp })).toThrow('not-found');
  });

  it('leaves the last administrator theirs', () => {
    const { db, scope, personId } = office();
    const [first] = db.select({ grantId: roleGrant.id }).from(roleGrant).all();
    if (!first) throw new Error('no administrator');
    expect(() => revokeRole(db, scope, { ...first, ...stamp })).toThrow('lastAdministrator');
    grantAdministrator(db, scope, { personId, ...stamp });
    expect(() => grantAdministrator(db, scope, { personId, ...stamp })).toThrow('hasRole');
    expect(() => revokeRole(db, scope, { ...first, ...stamp })).not.toThrow();
  });
});

describe('an account', () => {
  it('is refused for an address that is taken, and leaves nothing behind', () => {
    const { db, scope } = office();
    const before = actions(db);
    const twin = { name: 'Other', email: 'badr@example.org', ...stamp };
    expect(() => createAccount(db, scope, twin)).toThrow('emailTaken');
    expect(db.select().from(person).all()).toHaveLength(2);
    expect(actions(db)).toEqual(before);
  });

  it('is not named in the history, which is never erased', () => {
    const { db } = office();
    expect(JSON.stringify(db.select().from(history).all())).not.toMatch(/badr/i);
  });

  it('has one link at a time, which the list tells of', () => {
    const { db, scope, personId } = office();
    issuePasswordLink(db, scope, { personId, ...stamp });
    expect(db.select().from(setupLink).all()).toHaveLength(2);
    const accessAt = (moment: string) =>
      listPeople(db, scope, { programmeId: 1, now: moment }).map(({ name, access }) => [
        name,
        access,
      ]);
    expect(accessAt(now)).toEqual([
      ['Amina', 'ready'],
      ['Badr', 'invited'],
    ]);
    expect(accessAt('2023-10-25T09:00:00.000Z')).toEqual([
      ['Amina', 'ready'],
      ['Badr', 'expired'],
    ]);
  });

  it('is listed with the roles it has here and on the instance', () => {
    const { db, scope, personId } = office();
    const elsewhere = { ...onProgramme, programmeId: 2 };
    grantRole(db, scope, { ...elsewhere, personId, role: 'officer' });
    grantRole(db, scope, { ...onProgramme, placeIds: [20], personId, role: 'contributor' });
    const roles = listPeople(db, scope, { programmeId: 1, now }).map(({ roles }) =>
      roles.map(({ role, places }) => [role, places.map(({ fr }) => fr)]),
    );
    expect(roles).toEqual([[['administrator', []]], [['contributor', ['B']]]]);
  });
});

describe('someoneElseMayReview', () => {
  it('counts those who may, and took no part', () => {
    const { db, scope, administratorId, personId } = office();
    const question = {
      programmeId: 1,
      placeId: 10,
      step: 'final',
      takenPartIds: [administratorId],
    } as const;
    expect(someoneElseMayReview(db, question)).toBe(false);
    const grantId = grantRole(db, scope, { ...onProgramme, personId, role: 'officer' });
    expect(someoneElseMayReview(db, question)).toBe(true);
    expect(
      someoneElseMayReview(db, { ...question, takenPartIds: [administratorId, personId] }),
    ).toBe(false);
    revokeRole(db, scope, { grantId, ...stamp });
    expect(someoneElseMayReview(db, question)).toBe(false);
    expect(someoneElseMayReview(db, { ...question, takenPartIds: [personId] })).toBe(true);
  });
});
