import { describe, expect, it } from 'vitest';
import { rateLimit } from '@/db/schema/people';
import { AppError } from '@/lib/errors';
import { countSignIn } from './sign-in-limit';
import { cookiesOf, email, knock, password, settle, testHouse } from './testing';

const attempt = { email, cookies: '' };

/** How many attempts go through before one is refused. */
function attemptsUntilRefused(work: () => void): number {
  for (let count = 0; count < 1000; count += 1) {
    try {
      work();
    } catch (error) {
      if (error instanceof AppError && error.code === 'rate-limited') return count;
      throw error;
    }
  }
  return Number.POSITIVE_INFINITY;
}

describe('the limit on signing in', () => {
  it('lets ten attempts on one account through, and tells how long to wait', async () => {
    const house = testHouse();
    expect(attemptsUntilRefused(() => countSignIn(house, attempt))).toBe(10);
    house.wait(60);
    const response = await knock(house, 'sign-in/email', { email, password });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('840');
    expect(await response.json()).toMatchObject({
      code: 'rate-limited',
      words: 'signIn.errors.tooMany',
      params: { minutes: 14 },
    });
  });

  it('opens again when the window ends, also under steady fire', () => {
    const house = testHouse();
    expect(attemptsUntilRefused(() => countSignIn(house, attempt))).toBe(10);
    house.wait(14 * 60);
    expect(attemptsUntilRefused(() => countSignIn(house, attempt))).toBe(0);
    house.wait(60);
    expect(attemptsUntilRefused(() => countSignIn(house, attempt))).toBe(10);
  });

  it('refuses the right password too, once there were too many', async () => {
    const house = testHouse();
    await settle(house);
    attemptsUntilRefused(() => countSignIn(house, attempt));
    expect((await knock(house, 'sign-in/email', { email, password })).status).toBe(429);
  });

  it('does not keep a person out of the browser they have signed in from', async () => {
    const house = testHouse();
    await settle(house);
    const cookie = cookiesOf(await knock(house, 'sign-in/email', { email, password }));
    attemptsUntilRefused(() => countSignIn(house, attempt));
    expect((await knock(house, 'sign-in/email', { email, password }, { cookie })).status).toBe(204);
  });

  it('counts a known browser too', () => {
    const house = testHouse();
    const cookies = 'athar.known_browser=forged';
    expect(attemptsUntilRefused(() => countSignIn(house, { email, cookies }))).toBe(10);
  });

  it('does not take a cookie of one person for another', async () => {
    const house = testHouse();
    await settle(house);
    const cookies = cookiesOf(await knock(house, 'sign-in/email', { email, password }));
    const other = { email: 'other@example.org', cookies };
    attemptsUntilRefused(() => countSignIn(house, { ...other, cookies: '' }));
    expect(attemptsUntilRefused(() => countSignIn(house, other))).toBe(0);
  });

  it('forgets earlier failures after a success', async () => {
    const house = testHouse();
    await settle(house);
    for (let count = 0; count < 9; count += 1) countSignIn(house, attempt);
    expect((await knock(house, 'sign-in/email', { email, password })).status).toBe(204);
    expect(attemptsUntilRefused(() => countSignIn(house, attempt))).toBe(10);
  });

  it('bounds all attempts together, whoever they are for', () => {
    const house = testHouse();
    let count = 0;
    const next = () => {
      count += 1;
      countSignIn(house, { email: `person-${count}@example.org`, cookies: '' });
    };
    expect(attemptsUntilRefused(next)).toBe(120);
  });

  it('keeps no address in the clear, and no row for ever', () => {
    const house = testHouse();
    countSignIn(house, attempt);
    expect(JSON.stringify(house.db.select().from(rateLimit).all())).not.toContain('amina');
    house.wait(24 * 60 * 60);
    countSignIn(house, { ...attempt, email: 'other@example.org' });
    expect(house.db.select().from(rateLimit).all()).toHaveLength(2);
  });
});
