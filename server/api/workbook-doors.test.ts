import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/db/open';
import { testDatabase } from '@/db/testing';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { createApiClient } from '@/lib/api/client';
import { workbookReplySchema } from '@/lib/api/workbook-schema';
import { type ApiHouse, answerApi } from './answer';
import { ask, testHouse, testOrigin } from './testing-house';

let db: Database;
let house: ApiHouse;
let programme: TestProgramme;
let personId: string;
beforeEach(() => {
  db = testDatabase();
  house = testHouse(db);
  programme = aProgramme(db, { slug: 'p', isDemonstration: true });
  personId = programme.people.contributor.personId;
});

const choice = 'place=TL-01@2015&period=2023-Q1';
const stored = () => db.$client.prepare('SELECT value FROM observation').pluck().all();

async function table(lang = 'en'): Promise<string> {
  const path = `/programmes/p/workbook.csv?${choice}&lang=${lang}`;
  return await (await ask(house, path, { personId })).text();
}

const bytes = (text: string) => new TextEncoder().encode(text);
const send = (body: Uint8Array, query = '', options: { headers?: Record<string, string> } = {}) =>
  ask(house, `/programmes/p/workbook${query}`, { method: 'POST', personId, body, ...options });

/** The table with 12 people served. */
async function filled(): Promise<Uint8Array> {
  const lines = (await table()).split('\r\n');
  const ids = lines[2]?.split(',') ?? [];
  const at = lines.findIndex((line) => line.split(',')[ids.indexOf('indicator')] === 'served');
  const cells = lines[at]?.split(',') ?? [];
  cells[ids.indexOf('value')] = '12';
  return bytes(lines.with(at, cells.join(',')).join('\r\n'));
}

describe('a workbook', () => {
  test('comes as a file that says what it holds and that it is a demonstration', async () => {
    const response = await ask(house, `/programmes/p/workbook.xlsx?${choice}`, { personId });
    expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="p-workbook-TL-01@2015-2023-Q1-Demonstration.xlsx"',
    );
    expect(new Uint8Array(await response.arrayBuffer()).slice(0, 2)).toEqual(bytes('PK'));
  });

  test.each(['fr', 'en', 'ar'])('has its words in %s', async (lang) => {
    const lines = (await table(lang)).trim().split('\r\n');
    expect(lines).toHaveLength(3 + 6);
    expect(lines[1]).not.toContain('placeName');
  });

  test('holds only what its reader enters', async () => {
    const response = await ask(house, '/programmes/p/workbook.csv?place=TL-02@2015', { personId });
    expect(await response.json()).toMatchObject({ words: 'workbook.errors.nothingChosen' });
    expect(response.status).toBe(422);
  });
});

describe('an upload', () => {
  test('is only looked at unless it says that it is to be saved', async () => {
    const looked = workbookReplySchema.parse(await (await send(await filled())).json());
    expect(looked).toMatchObject({ isDryRun: true, counts: { new: 1, unchanged: 5 } });
    expect(stored()).toEqual([]);
    const saved = workbookReplySchema.parse(
      await (await send(await filled(), '?mode=save')).json(),
    );
    expect(saved).toMatchObject({ isDryRun: false, counts: { new: 1, unchanged: 5 } });
    expect(stored()).toEqual([12]);
  });

  test('works by the client that screens use', async () => {
    const { observations } = createApiClient({
      origin: testOrigin,
      fetch: async (request, init) => {
        const asked = new Request(request, init);
        asked.headers.set('test-person', personId);
        return answerApi(house, asked);
      },
    });
    const body = new File([new Uint8Array(await filled())], 'renamed.xlsx');
    const reply = await observations.importWorkbook({
      params: { programme: 'p' },
      query: { mode: 'dry-run', lang: 'fr' },
      body,
    });
    expect(reply.counts).toMatchObject({ new: 1, refused: 0 });
  });

  test('of a file that cannot be read says so at the file, and saves nothing', async () => {
    const response = await send(bytes('%PDF-1.7'), '?mode=save');
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { field: 'file', words: 'workbook.errors.unknownType' },
    ]);
    expect((await send(new Uint8Array())).status).toBe(422);
    expect(stored()).toEqual([]);
  });

  test('is refused from another site, and beyond ten megabytes', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    expect((await send(await filled(), '?mode=save', { headers })).status).toBe(403);
    expect((await send(new Uint8Array(10 * 1024 * 1024 + 1))).status).toBe(413);
  });

  test('is not read where its sender may not upload', async () => {
    let read = 0;
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      read += 1;
      controller.enqueue(new Uint8Array(1024));
    };
    for (const one of [undefined, programme.people.reader.personId]) {
      const init = {
        method: 'POST',
        body: new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 }),
        duplex: 'half',
        headers: one ? { 'test-person': one } : {},
      };
      const url = `${testOrigin}/api/v1/programmes/p/workbook`;
      const response = await answerApi(house, new Request(url, init as RequestInit));
      expect(response.status).toBe(one ? 403 : 401);
    }
    expect(read).toBe(0);
  });
});
