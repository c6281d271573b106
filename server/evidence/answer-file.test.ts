import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listFiles } from '@/db/evidence-files';
import { history } from '@/db/schema/history';
import { testCell } from '@/db/testing-evidence';
import { aProgramme } from '@/db/testing-programme';
import { largestFile } from '@/lib/evidence/media-type';
import { testArchive, testPicture } from '@/lib/evidence/testing-files';
import {
  asked,
  db,
  folder,
  idOf,
  inEvidenceHouse,
  naming,
  neighbour,
  programme,
  read,
  send,
  sent,
  table,
  waiting,
} from './testing-evidence-house';

inEvidenceHouse();

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
      asked(`/programmes/p/evidence/${of}/visibility`, {
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
    expect((await asked(`/programmes/q/evidence/${id}/file`, { personId })).status).toBe(404);
  });

  test.each(['..%2F..%2Fathar.db', '1/../../x', '0', '-1', '1e3', '99999999'])(
    'there is no file %s',
    async (id) => {
      await sent();
      const path = `/programmes/p/evidence/${id}/file`;
      expect((await asked(path, { personId: idOf('administrator') })).status).toBe(404);
    },
  );
});
