import { describe, expect, it } from 'vitest';
import { createAccount } from '@/db/commands/create-account';
import { issuePasswordLink } from '@/db/commands/issue-password-link';
import { issueSetupLink } from '@/db/commands/issue-setup-link';
import { listGrantsOfPerson } from '@/db/queries/list-grants-of-person';
import { history } from '@/db/schema/history';
import { person, setupLink } from '@/db/schema/people';
import { authorise } from '@/lib/permissions';
import { cookiesOf, email, knock, password, settle, testHouse } from './testing';

const newcomer = { name: 'Amina', email, password };

describe('the link of the first administrator', () => {
  it('creates an administrator and signs them in', async () => {
    const house = testHouse();
    const token = issueSetupLink(house.db, { now: house.now() });
    const response = await knock(house, 'setup/administrator', { token, ...newcomer });
    expect(response.status).toBe(204);
    const headers = new Headers({ cookie: cookiesOf(response) });
    const session = await house.auth.api.getSession({ headers });
    expect(session?.user).toMatchObject({ name: 'Amina', email });
    expect(listGrantsOfPerson(house.db, session?.user.id ?? '')).toEqual([
      { role: 'administrator', programmeId: null, placeIds: null, organisationId: null },
    ]);
    expect(house.db.select({ action: history.action }).from(history).all()).toEqual([
      { action: 'create-first-administrator' },
    ]);
  });

  it('serves once, also when it is used twice at the same moment', async () => {
    const house = testHouse();
    const token = issueSetupLink(house.db, { now: house.now() });
    const both = await Promise.all([
      knock(house, 'setup/administrator', { token, ...newcomer }),
      knock(house, 'setup/administrator', { token, ...newcomer, email: 'other@example.org' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 404]);
    expect(house.db.select().from(person).all()).toHaveLength(1);
    const again = await knock(house, 'setup/administrator', { token, ...newcomer });
    expect(await again.json()).toMatchObject({ words: 'setup.errors.deadLink' });
  });

  it('dies after 24 hours', async () => {
    const house = testHouse();
    const token = issueSetupLink(house.db, { now: house.now() });
    house.wait(24 * 60 * 60);
    expect((await knock(house, 'setup/administrator', { token, ...newcomer })).status).toBe(404);
    expect(house.db.select().from(person).all()).toEqual([]);
  });

  it('is replaced by a new one', async () => {
    const house = testHouse();
    const old = issueSetupLink(house.db, { now: house.now() });
    const token = issueSetupLink(house.db, { now: house.now() });
    expect((await knock(house, 'setup/administrator', { ...newcomer, token: old })).status).toBe(
      404,
    );
    expect((await knock(house, 'setup/administrator', { ...newcomer, token })).status).toBe(204);
  });

  it('is not issued once there are people', async () => {
    const house = testHouse();
    await settle(house);
    expect(() => issueSetupLink(house.db, { now: house.now() })).toThrow('alreadySetUp');
  });

  it('is kept as a hash only', () => {
    const house = testHouse();
    const token = issueSetupLink(house.db, { now: house.now() });
    expect(JSON.stringify(house.db.select().from(setupLink).all())).not.toContain(token);
  });

  it.each([
    ['name', { ...newcomer, name: ' ' }, 'errors.fields.required', { minimum: 1 }],
    ['email', { ...newcomer, email: 'amina@' }, 'errors.fields.email', {}],
    [
      'password',
      { ...newcomer, password: 'nine char' },
      'errors.fields.passwordTooShort',
      { minimum: 10 },
    ],
  ])('stays good when the %s is refused', async (field, input, words, params) => {
    const house = testHouse();
    const token = issueSetupLink(house.db, { now: house.now() });
    const refused = await knock(house, 'setup/administrator', { ...input, token });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toEqual({ code: 'invalid', field, words, params });
    expect((await knock(house, 'setup/administrator', { ...newcomer, token })).status).toBe(204);
  });
});

describe('the link of a new account', () => {
  async function invited() {
    const house = testHouse();
    const personId = await settle(house);
    const grants = listGrantsOfPerson(house.db, personId);
    const scope = authorise({ kind: 'person', personId, grants }, 'managePeople', {});
    const account = { name: 'Badr', email: 'badr@example.org' };
    const stamp = () => ({ now: house.now(), way: 'screen' as const });
    const created = createAccount(house.db, scope, { ...account, ...stamp() });
    return { house, scope, stamp, ...created, ...account };
  }

  it('sets the password, signs in and is spent', async () => {
    const { house, token, personId } = await invited();
    const response = await knock(house, 'setup/password', { token, password });
    expect(response.status).toBe(204);
    const headers = new Headers({ cookie: cookiesOf(response) });
    expect((await house.auth.api.getSession({ headers }))?.user.id).toBe(personId);
    expect((await knock(house, 'setup/password', { token, password })).status).toBe(404);
  });

  it('cannot make an administrator', async () => {
    const { house, token } = await invited();
    expect((await knock(house, 'setup/administrator', { token, ...newcomer })).status).toBe(404);
  });

  it('ends the sessions that the old password opened, and the old password', async () => {
    const { house, scope, stamp, token, personId, email: address } = await invited();
    const first = cookiesOf(await knock(house, 'setup/password', { token, password }));
    const next = issuePasswordLink(house.db, scope, { personId, ...stamp() });
    const changed = { token: next, password: 'the next password' };
    const second = cookiesOf(await knock(house, 'setup/password', changed));

    const session = (cookie: string) =>
      house.auth.api.getSession({ headers: new Headers({ cookie }) });
    expect(await session(first)).toBeNull();
    expect((await session(second))?.user.id).toBe(personId);
    const old = await knock(house, 'sign-in/email', { email: address, password });
    expect(old.status).toBe(401);
  });
});
