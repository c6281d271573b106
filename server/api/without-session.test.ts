import { describe, expect, it, test } from 'vitest';
import { testDatabase } from '@/db/testing';
import { aProgramme } from '@/db/testing-programme';
import { answerApi } from './answer';
import { listDoors } from './reading-page';
import { testHouse, testOrigin } from './testing-house';

const db = testDatabase();
aProgramme(db, { slug: 'p' });
const house = testHouse(db);

const doors = listDoors();
const closed = doors.filter(({ isOpen }) => !isOpen);
const open = doors.filter(({ isOpen }) => isOpen);

/** Each kind of wrong input, none of which may be looked at. */
const wrong: Readonly<Record<string, () => RequestInit>> = {
  'fields nobody knows': () => ({ body: '{"nothing":1}', headers: json }),
  'no JSON': () => ({ body: '{"nothing":', headers: json }),
  'a form': () => ({ body: 'a=1', headers: { 'content-type': 'text/plain' } }),
  'two megabytes': () => ({ body: JSON.stringify('x'.repeat(2 ** 21)), headers: json }),
  nothing: () => ({}),
};
const json = { 'content-type': 'application/json' };

describe('without a session', () => {
  describe.each(closed)('$method $path asks for one', ({ method, path }) => {
    const address = path.replace('{programme}', 'p').replaceAll(/\{\w+\}/g, '-');
    const inputs = method === 'GET' ? ['nothing'] : Object.keys(wrong);

    it.each(inputs)('before it looks at %s', async (name) => {
      const query = '?basis=none&upTo=never&limit=-1&asOf=x';
      const request = new Request(`${testOrigin}/api/v1${address}${query}`, {
        method,
        ...wrong[name]?.(),
      });
      const reply = await answerApi(house, request);
      expect([reply.status, await reply.json()]).toMatchObject([401, { code: 'unauthorized' }]);
    });
  });

  it('hides which programmes exist', async () => {
    const ask = (programme: string) =>
      answerApi(house, new Request(`${testOrigin}/api/v1/programmes/${programme}/sheets`));
    const [known, unknown] = [await ask('p'), await ask('no-such-programme')];
    expect([known.status, await known.json()]).toEqual([unknown.status, await unknown.json()]);
  });

  it('says of an address where there is no door that there is none', async () => {
    const request = new Request(`${testOrigin}/api/v1/nothing`, { method: 'POST', body: '{' });
    expect((await answerApi(house, request)).status).toBe(404);
  });
});

test('what answers without a session only reads, and so takes no body', () => {
  expect(open.length).toBeGreaterThan(0);
  expect(open.filter(({ method }) => method !== 'GET')).toEqual([]);
});
