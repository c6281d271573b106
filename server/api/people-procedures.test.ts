import { createRouterClient } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { listGrantsOfPerson } from '@/db/queries/list-grants-of-person';
import { history } from '@/db/schema/history';
import { person, roleGrant } from '@/db/schema/people';
import { placeSet } from '@/db/schema/place';
import { programme } from '@/db/schema/programme';
import { type Caller, type PersonCaller, publicCaller } from '@/lib/permissions';
import { type Role, roles } from '@/lib/person/role';
import { settle, testHouse } from '../auth/testing';
import { runHere } from '../jobs/jobs';
import { router } from './router';
import { noEvidenceFolder } from './testing-house';

async function peopleApi() {
  const house = testHouse();
  const { db } = house;
  const personId = await settle(house);
  const title = { fr: 'Un programme' };
  db.insert(placeSet).values({ id: 1, code: 'x', title }).run();
  db.insert(programme)
    .values({ id: 1, slug: 'p', placeSetId: 1, title, headline: title, createdAt: house.now() })
    .run();
  const as = (caller: Caller) =>
    createRouterClient(router, {
      context: {
        ...{ db, caller, now: house.now, way: 'api' as const },
        ...{ run: runHere(db), evidenceFolder: noEvidenceFolder },
      },
    }).people;
  const grants = listGrantsOfPerson(db, personId);
  return { db, as, administrator: { kind: 'person', personId, grants } as PersonCaller };
}

const holding = (role: Role): PersonCaller => {
  const programmeId = role === 'administrator' ? null : 1;
  return {
    kind: 'person',
    personId: 'someone',
    grants: [{ role, programmeId, placeIds: null, organisationId: null }],
  };
};

const newcomer = { name: 'Badr', email: 'Badr@Example.org' };

describe('the people of the API', () => {
  it('are managed by an administrator, and the history says through which door', async () => {
    const { db, as, administrator } = await peopleApi();
    const { personId, token } = await as(administrator).createAccount(newcomer);
    expect(token).toHaveLength(43);
    const given = { programme: 'p', personId, role: 'officer' as const };
    const { grantId } = await as(administrator).grantRole(given);
    expect(listGrantsOfPerson(db, personId)).toMatchObject([{ role: 'officer', programmeId: 1 }]);
    await as(administrator).revokeRole({ grantId });
    expect(listGrantsOfPerson(db, personId)).toEqual([]);
    await as(administrator).grantAdministrator({ personId });
    expect(listGrantsOfPerson(db, personId)).toMatchObject([{ role: 'administrator' }]);
    const told = db.select({ action: history.action, way: history.way }).from(history).all();
    expect(told.slice(1)).toEqual(
      ['create-account', 'issue-password-link', 'grant-role', 'revoke-role', 'grant-role'].map(
        (action) => ({ action, way: 'api' }),
      ),
    );
  });

  it.each(['public', ...roles.filter((role) => role !== 'administrator')] as const)(
    'are closed to a caller who is %s',
    async (who) => {
      const { db, as, administrator } = await peopleApi();
      const people = as(who === 'public' ? publicCaller : holding(who));
      const { personId } = administrator;
      const code = who === 'public' ? 'unauthorized' : 'forbidden';
      const given = { programme: 'p', personId, role: 'reader' as const };
      await expect(people.createAccount(newcomer)).rejects.toMatchObject({ code });
      await expect(people.issuePasswordLink({ personId })).rejects.toMatchObject({ code });
      await expect(people.grantRole(given)).rejects.toMatchObject({ code });
      await expect(people.grantAdministrator({ personId })).rejects.toMatchObject({ code });
      await expect(people.revokeRole({ grantId: 1 })).rejects.toMatchObject({ code });
      expect(db.select().from(person).all()).toHaveLength(1);
      expect(db.select().from(roleGrant).all()).toHaveLength(1);
    },
  );

  it.each([
    ['an address that is none', { ...newcomer, email: 'badr' }, 'email', 'errors.fields.email'],
    ['no name', { ...newcomer, name: '' }, 'name', 'errors.fields.required'],
  ])('refuse %s at its field', async (_, input, field, words) => {
    const { as, administrator } = await peopleApi();
    await expect(as(administrator).createAccount(input)).rejects.toMatchObject({
      code: 'invalid',
      field,
      words,
    });
  });

  it('know no programme of another name', async () => {
    const { as, administrator } = await peopleApi();
    const given = { programme: 'q', personId: administrator.personId, role: 'reader' as const };
    await expect(as(administrator).grantRole(given)).rejects.toMatchObject({ code: 'not-found' });
  });
});
