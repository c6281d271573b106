import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sweepEvidence } from '@/db/commands/evidence/sweep-evidence';
import { evidenceFile, listFiles } from '@/db/evidence-files';
import type { Database } from '@/db/open';
import { history } from '@/db/schema/history';
import { testDatabase } from '@/db/testing';
import { testCell } from '@/db/testing-evidence';
import { aPerson, testNow } from '@/db/testing-people';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { largestFile } from '@/lib/evidence/media-type';
import { testArchive, testPicture } from '@/lib/evidence/testing-files';
import { type ApiHouse, answerApi } from '../api/answer';
import { ask, testHouse, testOrigin } from '../api/testing-house';

let folder: string;
let db: Database;
let house: ApiHouse;
let programme: TestProgramme;
/** Enters in North too, and is not the contributor of the programme. */
let neighbour: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'athar-evidence-'));
  db = testDatabase();
  house = testHouse(db, folder);
  programme = aProgramme(db, { slug: 'p' });
  const inNorth = { programmeId: programme.id, placeIds: [programme.places.north] };
  neighbour = aPerson(db, { email: 'n@x.org', role: 'contributor', ...inNorth }).personId;
});
afterEach(() => rmSync(folder, { recursive: true }));

type Person = keyof TestProgramme['people'];
const idOf = (person: Person) => programme.people[person].personId;
const table = Buffer.from('place;people\nOujda;12\n');
const until = '2024-06-30';
const naming = { namesPeople: true, keptUntil: until };
/** A long time after that day. */
const after = '2024-07-01T00:00:00.000Z';

interface Sent {
  readonly personId?: string;
  readonly said?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

function send(
  bytes: BodyInit,
  { personId = idOf('contributor'), said = {}, headers = {} }: Sent = {},
) {
  const described = { cell: testCell, name: 'list.csv', namesPeople: false, ...said };
  const request = new Request(`${testOrigin}/api/v1/programmes/p/evidence/files`, {
    method: 'POST',
    body: bytes,
    duplex: 'half',
    headers: {
      'test-person': personId,
      'athar-file': encodeURIComponent(JSON.stringify(described)),
      ...headers,
    },
  } as RequestInit);
  return answerApi(house, request);
}

async function sent(bytes: BodyInit = table, options: Sent = {}): Promise<number> {
  const response = await send(bytes, options);
  expect(response.status).toBe(201);
  return (await response.json()).id;
}

const read = (id: number, personId: string | undefined) =>
  ask(house, `/programmes/p/evidence/${id}/file`, { personId });

const list = async (personId: string) => {
  const { place, period, indicator } = testCell;
  const query = new URLSearchParams({ place, period, indicator });
  return (await ask(house, `/programmes/p/evidence?${query}`, { personId })).json();
};

const destroy = (id: number, person: Person) =>
  ask(house, `/programmes/p/evidence/${id}/destruction`, {
    method: 'POST',
    personId: idOf(person),
    body: { reason: 'It was the wrong list' },
  });

const waiting = () => {
  const incoming = join(folder, 'incoming');
  return existsSync(incoming) ? readdirSync(incoming) : [];
};

describe('a file that is sent', () => {
  test('stands under its hash and comes back as it was, to be kept and not shown', async () => {
    const id = await sent();
    const sha256 = createHash('sha256').update(table).digest('hex');
    expect(listFiles(folder)).toEqual([{ programmeId: programme.id, sha256 }]);
    expect(waiting()).toEqual([]);
    const response = await read(id, idOf('reviewer'));
    expect(Buffer.from(await response.arrayBuffer()).equals(table)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv',
      'content-disposition': "attachment; filename*=UTF-8''list.csv",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
  });

  test('is a picture without what its camera told', async () => {
    const id = await sent(Buffer.from(testPicture('jpeg')), { said: { name: 'a.png' } });
    const response = await read(id, idOf('officer'));
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.get('content-disposition')).toContain('a.png.jpg');
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1')).not.toMatch(/Fatima|GPS/);
  });

  test.each([
    ['a page called a table', Buffer.from('<script>alert(1)</script>'), 'unknownType'],
    ['a drawing called a picture', Buffer.from('<svg xmlns="x"/>'), 'unknownType'],
    [
      'macros',
      Buffer.from(testArchive(['[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin'])),
      'macros',
    ],
    ['a picture that was cut', Buffer.from(testPicture('png').subarray(0, 60)), 'broken'],
    ['nothing', Buffer.alloc(0), 'empty'],
  ])('is refused where it is %s', async (_what, bytes, why) => {
    const response = await send(bytes);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ words: `evidence.errors.${why}`, field: 'file' });
    expect([listFiles(folder), waiting()]).toEqual([[], []]);
  });

  test('is refused at one byte more than 20 MB, whether or not it says its length', async () => {
    const most = Buffer.alloc(largestFile, 'a');
    await sent(most);
    const stream = () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array(most));
          controller.enqueue(new Uint8Array([97]));
          controller.close();
        },
      });
    const length = { 'content-length': String(largestFile + 1) };
    for (const response of [await send(stream()), await send(stream(), { headers: length })]) {
      expect([response.status, (await response.json()).words]).toEqual([
        413,
        'evidence.errors.tooLarge',
      ]);
    }
    expect([listFiles(folder).length, waiting()]).toEqual([1, []]);
  });

  test.each([
    [
      'nobody said whether it names people',
      { namesPeople: undefined },
      'evidence.errors.unanswered',
    ],
    ['it names people and has no end', { namesPeople: true }, 'evidence.errors.withoutEnd'],
    ['its end has passed', { ...naming, keptUntil: '2023-10-24' }, 'evidence.errors.endIsPast'],
    ['its name hides its ending', { name: 'a\u202efdp.exe' }, 'errors.fields.controls'],
    [
      'its cell is unknown',
      { cell: { ...testCell, indicator: 'x' } },
      'observation.errors.unknownIndicator',
    ],
  ])('is refused where %s', async (_why, said, words) => {
    const response = await send(table, { said });
    expect([response.status, (await response.json()).words]).toEqual([422, words]);
    expect([listFiles(folder), waiting()]).toEqual([[], []]);
  });

  test('is refused without a description, and from another site', async () => {
    expect((await send(table, { headers: { 'athar-file': '%' } })).status).toBe(422);
    const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    expect((await send(table, { headers: foreign })).status).toBe(403);
    expect(listFiles(folder)).toEqual([]);
  });

  test('says nothing in the history that cannot be destroyed', async () => {
    await sent(table, { said: { name: 'Amina.csv', ...naming } });
    const rows = JSON.stringify(db.select().from(history).all());
    expect(rows).toContain('attach-file');
    expect(rows).not.toContain('Amina');
  });
});

describe('who may send and read', () => {
  test.each([
    ['', 401],
    ['stranger', 404],
    ['reader', 403],
    ['reviewer', 403],
    ['contributor', 201],
    ['officer', 201],
    ['administrator', 201],
  ] as const)(
    'a file of %j is answered with %i, before a byte of it is read',
    async (person, status) => {
      let isRead = false;
      const body = new ReadableStream(
        {
          pull(controller) {
            isRead = true;
            controller.enqueue(new Uint8Array(table));
            controller.close();
          },
        },
        { highWaterMark: 0 },
      );
      const response = await send(body, { personId: person === '' ? '' : idOf(person) });
      expect([response.status, isRead]).toEqual([status, status === 201]);
    },
  );

  test('a contributor of North sends nothing for South', async () => {
    const said = { cell: { ...testCell, place: 'TL-02@2015' } };
    expect((await send(table, { said })).status).toBe(403);
  });

  const people = [
    'stranger',
    'reader',
    'contributor',
    'reviewer',
    'officer',
    'administrator',
  ] as const;
  const statuses = async (id: number) => {
    const asked = [undefined, ...people.map(idOf), neighbour].map((one) => read(id, one));
    return (await Promise.all(asked)).map(({ status }) => status);
  };

  test('an ordinary file is read by those who have to do with the value', async () => {
    expect(await statuses(await sent())).toEqual([401, 404, 403, 200, 200, 200, 200, 200]);
  });

  test('one that names people by who sent it and by officers', async () => {
    expect(await statuses(await sent(table, { said: naming }))).toEqual([
      401, 404, 403, 200, 403, 200, 200, 403,
    ]);
  });

  test('one that was marked public by everyone in the programme', async () => {
    const id = await sent();
    const mark = (of: number) =>
      ask(house, `/programmes/p/evidence/${of}/visibility`, {
        method: 'PUT',
        personId: idOf('officer'),
        body: { isPublic: true },
      });
    expect((await mark(id)).status).toBe(200);
    expect(await statuses(id)).toEqual([401, 404, 200, 200, 200, 200, 200, 200]);
    const other = await sent(Buffer.from('a;b'), { said: naming });
    const refused = await mark(other);
    expect([refused.status, (await refused.json()).words]).toEqual([
      409,
      'evidence.errors.neverPublic',
    ]);
  });

  test('no programme reads the files of another', async () => {
    const id = await sent();
    aProgramme(db, { slug: 'q' });
    const personId = idOf('administrator');
    expect((await ask(house, `/programmes/q/evidence/${id}/file`, { personId })).status).toBe(404);
  });

  test.each(['..%2F..%2Fathar.db', '1/../../x', '0', '-1', '1e3', '99999999'])(
    'there is no file %s',
    async (id) => {
      await sent();
      const path = `/programmes/p/evidence/${id}/file`;
      expect((await ask(house, path, { personId: idOf('administrator') })).status).toBe(404);
    },
  );
});

describe('a file that names people', () => {
  test('has every reading on record, and no refused one', async () => {
    const id = await sent(table, { said: naming });
    await read(id, idOf('officer'));
    await read(id, neighbour);
    await read(id, idOf('contributor'));
    const path = `/programmes/p/evidence/${id}/readings`;
    const readings = await (await ask(house, path, { personId: idOf('officer') })).json();
    expect(readings).toEqual([
      { readBy: 'officer', readAt: testNow },
      { readBy: 'contributor', readAt: testNow },
    ]);
  });

  test('is listed without its name to whom it is closed', async () => {
    await sent(table, { said: { name: 'Amina.csv', ...naming } });
    const [seen] = (await list(neighbour)).files;
    expect(seen).toMatchObject({ name: null, sha256: null, mayRead: false, keptUntil: until });
    expect((await list(idOf('contributor'))).files[0]).toMatchObject({ name: 'Amina.csv' });
    expect((await list(idOf('reader'))).files).toEqual([]);
  });

  test('is not opened by sending the same content as one that names nobody', async () => {
    await sent(table, { said: naming });
    const response = await send(table, { personId: neighbour });
    expect([response.status, (await response.json()).words]).toEqual([
      409,
      'evidence.errors.saidToName',
    ]);
    expect(waiting()).toEqual([]);
  });

  test('is closed the day after its last, and swept away with its name', async () => {
    const id = await sent(table, { said: naming });
    house = { ...house, now: () => after };
    expect((await read(id, idOf('officer'))).status).toBe(404);
    sweepEvidence(db, { folder, now: after });
    expect(listFiles(folder)).toEqual([]);
    const [seen] = (await list(idOf('officer'))).files;
    expect(seen).toMatchObject({ name: null, destroyed: { at: after, by: null } });
  });
});

describe('a file that is destroyed', () => {
  test('leaves its hash, the reason and who did it; the bytes and the name are gone', async () => {
    const id = await sent(table, { said: { name: 'Amina.csv' } });
    const again = await sent(table, { personId: neighbour, said: { name: 'copy.csv' } });
    expect((await destroy(id, 'contributor')).status).toBe(403);
    expect(listFiles(folder).length).toBe(1);
    expect((await destroy(id, 'officer')).status).toBe(200);
    expect(listFiles(folder)).toEqual([]);
    for (const one of [id, again]) expect((await read(one, idOf('officer'))).status).toBe(404);
    const { files } = await list(idOf('contributor'));
    const sha256 = createHash('sha256').update(table).digest('hex');
    const destroyed = { at: testNow, by: 'officer', reason: 'It was the wrong list' };
    expect(files).toMatchObject([
      { sha256, name: null, destroyed },
      { sha256, name: null, destroyed },
    ]);
    expect(JSON.stringify(db.$client.prepare('SELECT * FROM evidence').all())).not.toMatch(
      /Amina|copy/,
    );
    expect((await destroy(id, 'officer')).status).toBe(409);
  });

  test('leaves the same content of another programme where it is', async () => {
    const id = await sent();
    const other = aProgramme(db, { slug: 'q' });
    const request = new Request(`${testOrigin}/api/v1/programmes/q/evidence/files`, {
      method: 'POST',
      body: table,
      headers: {
        'test-person': other.people.officer.personId,
        'athar-file': encodeURIComponent(
          JSON.stringify({ cell: testCell, name: 'x', namesPeople: false }),
        ),
      },
    });
    expect((await answerApi(house, request)).status).toBe(201);
    await destroy(id, 'officer');
    expect(listFiles(folder).map(({ programmeId }) => programmeId)).toEqual([other.id]);
  });
});

test('bytes on no record are swept, those on record stay', async () => {
  await sent();
  const before = listFiles(folder);
  const orphan = evidenceFile(folder, { programmeId: programme.id, sha256: '0'.repeat(64) });
  mkdirSync(dirname(orphan), { recursive: true });
  writeFileSync(orphan, 'left behind');
  expect(listFiles(folder).length).toBe(2);
  sweepEvidence(testDatabase(), { folder, now: testNow });
  expect(listFiles(folder).length).toBe(2);
  sweepEvidence(db, { folder, now: testNow });
  expect(listFiles(folder)).toEqual(before);
});

test('bytes are named by a hash and nothing else', () => {
  for (const sha256 of ['../../athar.db', '', 'A'.repeat(64), `${'a'.repeat(64)}/x`]) {
    expect(() => evidenceFile(folder, { programmeId: 1, sha256 })).toThrow();
  }
});
