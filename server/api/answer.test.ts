import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '@/db/open';
import { observation } from '@/db/schema/observation';
import { testDatabase } from '@/db/testing';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { log } from '../log';
import { type ApiHouse, answerApi } from './answer';
import { ask, testHouse, testOrigin } from './testing-house';
import { publishSpent } from './testing-release';

let db: Database;
let house: ApiHouse;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  house = testHouse(db);
  programme = aProgramme(db, { slug: 'p' });
});

const sheet = { place: 'TL-01@2015', period: '2023-Q1' };
const stored = () => db.select().from(observation).all();

function put(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const { personId } = programme.people.officer;
  return ask(house, '/programmes/p/observations', { method: 'PUT', personId, body, headers });
}

function send(body: BodyInit | null, headers: Readonly<Record<string, string>> = {}) {
  const { personId } = programme.people.officer;
  return answerApi(
    house,
    new Request(`${testOrigin}/api/v1/programmes/p/observations`, {
      method: 'PUT',
      headers: { 'test-person': personId, 'content-type': 'application/json', ...headers },
      body,
      duplex: 'half',
    } as RequestInit),
  );
}

const publish = (one = programme) => publishSpent(db, one);

describe('bad input', () => {
  test.each([
    ['1e400', 'values.0.value'],
    ['"12"', 'values.0.value'],
    ['true', 'values.0.value'],
    ['[1]', 'values.0.value'],
    ['-1', 'values.0.value'],
    ['1.5', 'values.0.value'],
    ['null', 'values.0.value'],
  ])('the value %s is refused at its field', async (value, field) => {
    const values = `[{"indicator":"served","value":${value}}]`;
    const response = await send(`{"place":"TL-01@2015","period":"2023-Q1","values":${values}}`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'invalid', field });
    expect(stored()).toEqual([]);
  });

  test.each([['{"place":'], ['NaN'], ['{"a":NaN}'], ["{'a':1}"]])(
    '%s is not JSON',
    async (body) => {
      const response = await send(body);
      expect([response.status, await response.json()]).toMatchObject([
        422,
        { code: 'invalid', words: 'errors.notJson' },
      ]);
    },
  );

  test.each([['[]'], ['"x"'], ['null'], ['{}'], ['']])('%j is no sheet', async (body) => {
    expect((await send(body || null)).status).toBe(422);
  });

  test('a form is not taken for JSON', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await send('place=TL-01', form)).status).toBe(422);
    expect((await send('{}', { 'content-type': 'text/plain' })).status).toBe(422);
  });

  test('bytes that are no text are refused', async () => {
    expect((await send(new Uint8Array([0x22, 0xff, 0xfe, 0x22]))).status).toBe(422);
  });

  test('an unknown field is refused instead of lost', async () => {
    const response = await put({ ...sheet, values: [{ indicator: 'served', vlaue: 3 }] });
    expect(response.status).toBe(422);
  });

  test('a period that ends before it starts is refused at its end', async () => {
    const { personId } = programme.people.officer;
    const response = await ask(house, '/programmes/p/periods', {
      method: 'POST',
      personId,
      body: { code: 'x', frequency: 'quarter', startsOn: '2024-03-31', endsOn: '2024-01-01' },
    });
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { field: 'endsOn', words: 'api.periods.endsBeforeStart' },
    ]);
  });

  test.each([
    ['/programmes/unknown'],
    ['/programmes/P%20p'],
    ['/programmes/p/releases/latest'],
    ['/programmes/p/releases/9'],
    ['/programmes/p/releases/-1'],
    ['/programmes/p/releases/1e3'],
    ['/programmes/p/releases/99999999999999999999'],
    ['/programmes/p/indicators/unknown'],
    ['/programmes/..%2f..%2fetc'],
    ['/nothing'],
    ['/programmes/p/observations/7'],
  ])('%s is not found', async (path) => {
    const response = await ask(house, path);
    expect([response.status, await response.json()]).toMatchObject([404, { code: 'not-found' }]);
  });

  test('a value of an unknown id is not found, at its place in the list', async () => {
    const { personId } = programme.people.officer;
    const response = await ask(house, '/programmes/p/observations/approve', {
      method: 'POST',
      personId,
      body: { observations: [{ id: 999, revision: 1 }] },
    });
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { field: 'observations.0' },
    ]);
  });
});

describe('a body over the limit', () => {
  const twoMegabytes = `{"a":"${'x'.repeat(2 * 1024 * 1024)}"}`;

  test('is refused before it is read, where it says its length', async () => {
    let isRead = false;
    const body = new ReadableStream(
      {
        pull(controller) {
          isRead = true;
          controller.enqueue(new TextEncoder().encode(twoMegabytes));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const response = await send(body, { 'content-length': String(twoMegabytes.length) });
    expect([response.status, isRead]).toEqual([413, false]);
  });

  test('is refused as soon as it is too long, where it does not', async () => {
    let chunks = 0;
    const body = new ReadableStream({
      pull(controller) {
        chunks += 1;
        controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
        if (chunks > 1000) controller.close();
      },
    });
    const response = await send(body);
    expect(await response.json()).toMatchObject({ code: 'too-large' });
    expect(chunks).toBeLessThan(30);
  });
});

describe('who asks', () => {
  test('a page of another site changes nothing', async () => {
    const body = { ...sheet, values: [{ indicator: 'served', value: 1 }] };
    const others: Record<string, string>[] = [
      { origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of others) {
      expect((await put(body, headers)).status).toBe(403);
    }
    expect(stored()).toEqual([]);
    expect((await put(body, { origin: testOrigin })).status).toBe(200);
  });

  test('the history tells a page of ours from another program', async () => {
    const value = (indicator: string) => ({ ...sheet, values: [{ indicator, value: 1 }] });
    await put(value('served'));
    await put(value('units'), { origin: testOrigin, 'sec-fetch-site': 'same-origin' });
    const rows = db.$client.prepare('SELECT way FROM history ORDER BY id').pluck().all();
    expect(rows).toEqual(['api', 'screen']);
  });

  test('a private programme does not exist for others, and does for its people', async () => {
    const secret = aProgramme(db, { slug: 'secret', visibility: 'private' });
    expect((await ask(house, '/programmes/secret')).status).toBe(404);
    const { personId } = secret.people.reader;
    expect((await ask(house, '/programmes/secret', { personId })).status).toBe(200);
    const strangers = { personId: programme.people.officer.personId };
    expect((await ask(house, '/programmes/secret', strangers)).status).toBe(404);
  });

  test('an unlisted programme answers to its secret only, and is never listed', async () => {
    publish(aProgramme(db, { slug: 'quiet', visibility: 'unlisted', unlistedSecret: 'abcdefgh' }));
    expect((await ask(house, '/programmes/quiet/releases/1')).status).toBe(404);
    expect((await ask(house, '/programmes/quiet/releases/1?secret=abcdefgx')).status).toBe(404);
    const response = await ask(house, '/programmes/quiet/releases/1?secret=abcdefgh');
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('abcdefgh');
    const listed = await (await ask(house, '/programmes')).json();
    expect(listed.map((one: { slug: string }) => one.slug)).toEqual(['p']);
  });

  test('what was not released stays inside', async () => {
    const before = await (await ask(house, '/programmes/p')).json();
    expect(before).toMatchObject({ headline: null, latestRelease: null });
    expect(await (await ask(house, '/programmes/p/indicators')).json()).toEqual([]);
  });
});

describe('answers', () => {
  test('say what is wrong in the language of the request', async () => {
    const message = async (language: string) => {
      const headers = { 'accept-language': language };
      return (await (await ask(house, '/nothing', { headers })).json()).message as string;
    };
    expect(await message('en-GB,en;q=0.9')).toMatch(/^[A-Z][a-z]/);
    expect(await message('ar')).toMatch(/[\u0600-\u06ff]/);
    expect(await message('fr')).toContain('n’existe pas');
  });

  test('a bug is logged under a number and told as that number only', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
    db.$client.exec('DROP TABLE history');
    const response = await put({ ...sheet, values: [{ indicator: 'served', value: 1 }] });
    const body = await response.json();
    const [line] = logged.mock.calls[0] ?? [];
    logged.mockRestore();
    expect([response.status, Object.keys(body)]).toEqual([500, ['requestId']]);
    expect(line).toMatchObject({ requestId: body.requestId });
    expect(stored()).toEqual([]);
  });

  test('HEAD answers as GET does', async () => {
    expect((await ask(house, '/programmes', { method: 'HEAD' })).status).toBe(200);
  });

  test('what anyone may read is open to pages of other sites, what needs a role is not', async () => {
    const open = await ask(house, '/programmes');
    expect(open.headers.get('access-control-allow-origin')).toBe('*');
    const { personId } = programme.people.reader;
    const own = await ask(house, '/programmes', { personId });
    expect(own.headers.get('access-control-allow-origin')).toBeNull();
    expect(own.headers.get('cache-control')).toBe('private, no-store');
  });
});
