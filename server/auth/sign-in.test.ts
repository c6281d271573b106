import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { personSession } from '@/db/schema/people';
import { cookiesOf, email, knock, password, publicUrl, settle, testHouse } from './testing';

async function settledHouse() {
  const house = testHouse();
  const personId = await settle(house);
  return { house, personId };
}

describe('signing in', () => {
  it('opens a session kept in the database, which its cookie leads back to', async () => {
    const { house, personId } = await settledHouse();
    const response = await knock(house, 'sign-in/email', { email, password });
    expect(response.status).toBe(204);
    const cookie = cookiesOf(response);
    const session = await house.auth.api.getSession({ headers: new Headers({ cookie }) });
    expect(session?.user.id).toBe(personId);
    expect(house.db.select().from(personSession).all()).toMatchObject([
      { personId, ipAddress: '' },
    ]);
  });

  it('takes the address in capitals and with spaces around it', async () => {
    const { house } = await settledHouse();
    const typed = ` ${email.toUpperCase()} `;
    expect((await knock(house, 'sign-in/email', { email: typed, password })).status).toBe(204);
  });

  it('sets cookies that scripts cannot read and other sites cannot send', async () => {
    const { house } = await settledHouse();
    const response = await knock(house, 'sign-in/email', { email, password });
    const cookies = response.headers.getSetCookie();
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; HttpOnly(;|$)/);
      expect(cookie).toMatch(/; SameSite=Lax(;|$)/);
      expect(cookie).toMatch(/; Secure(;|$)/);
      expect(cookie).not.toMatch(/domain=/i);
    }
  });

  it('leaves Secure out only where the public address is plain HTTP', async () => {
    const house = testHouse({ publicUrl: 'http://localhost:3000' });
    await settle(house);
    const response = await knock(house, 'sign-in/email', { email, password });
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie().join('\n')).not.toMatch(/secure/i);
  });

  it.each([
    ['a wrong password', { email, password: 'another password' }],
    ['an unknown address', { email: 'nobody@example.org', password }],
  ])('answers %s with the same words', async (_, input) => {
    const { house } = await settledHouse();
    const response = await knock(house, 'sign-in/email', input);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      code: 'unauthorized',
      field: 'password',
      words: 'signIn.errors.wrong',
      params: {},
    });
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it.each([
    ['no address', { email: 'amina', password }, 'email', 'errors.fields.email'],
    ['no password', { email, password: '' }, 'password', 'errors.fields.required'],
    ['nothing', null, '', 'errors.invalid'],
  ])('says at the field that there is %s', async (_, input, field, words) => {
    const { house } = await settledHouse();
    const response = await knock(house, 'sign-in/email', input);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'invalid', field, words });
  });

  it('does not open with a session that is out of time, and clears it at the next sign-in', async () => {
    const { house, personId } = await settledHouse();
    const cookie = cookiesOf(await knock(house, 'sign-in/email', { email, password }));
    house.db.update(personSession).set({ expiresAt: '2020-01-01T00:00:00.000Z' }).run();
    expect(await house.auth.api.getSession({ headers: new Headers({ cookie }) })).toBeNull();
    await knock(house, 'sign-in/email', { email, password });
    const sessions = house.db
      .select({ expiresAt: personSession.expiresAt })
      .from(personSession)
      .where(eq(personSession.personId, personId))
      .all();
    expect(sessions).toHaveLength(1);
    expect(sessions[0]?.expiresAt.localeCompare(house.now())).toBe(1);
  });
});

describe('signing out', () => {
  it('ends the session in the database and takes the cookie back', async () => {
    const { house } = await settledHouse();
    const cookie = cookiesOf(await knock(house, 'sign-in/email', { email, password }));
    const response = await knock(house, 'sign-out', {}, { cookie });
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie().join()).toMatch(/session_token=;.*Max-Age=0/);
    expect(house.db.select().from(personSession).all()).toEqual([]);
  });
});

describe('the doors', () => {
  it('refuse a request that another site sent', async () => {
    const { house } = await settledHouse();
    const input = { email, password };
    const response = await knock(house, 'sign-in/email', input, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
    expect(house.db.select().from(personSession).all()).toEqual([]);
  });

  it('refuse a body over 1 MB', async () => {
    const { house } = await settledHouse();
    const response = await knock(house, 'sign-in/email', { email, password: 'x'.repeat(2 ** 20) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'too-large' });
  });

  it.each(['sign-up/email', 'get-session', 'update-user', 'request-password-reset', 'ok'])(
    'do not include %s',
    async (path) => {
      const { house } = await settledHouse();
      expect(
        (await knock(house, path, { name: 'x', email: 'x@example.org', password })).status,
      ).toBe(404);
    },
  );

  it('leave the schema as better-auth expects it', async () => {
    const { house } = await settledHouse();
    const request = new Request(`${publicUrl}/api/auth/ok`);
    expect((await house.auth.handler(request)).status).toBe(200);
  });
});
