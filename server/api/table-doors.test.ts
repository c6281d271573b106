import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/db/open';
import { testDatabase } from '@/db/testing';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { tableSchema } from '@/lib/api/table-schema';
import type { ApiHouse } from './answer';
import { ask, testHouse } from './testing-house';

let db: Database;
let house: ApiHouse;
let programme: TestProgramme;
let personId: string;
beforeEach(() => {
  db = testDatabase();
  house = testHouse(db);
  programme = aProgramme(db, { slug: 'p' });
  personId = programme.people.officer.personId;
});

const root = '/programmes/p/tables';
const stored = () => db.$client.prepare('SELECT value FROM observation ORDER BY id').pluck().all();

async function upload(text: string, name = 't.csv') {
  const body = new TextEncoder().encode(text);
  const path = `${root}?lang=en&name=${encodeURIComponent(name)}`;
  return ask(house, path, { method: 'POST', personId, body });
}

async function tableIn(response: Promise<Response> | Response) {
  return tableSchema.parse(await (await response).json());
}

const send = (id: number, end: string, body: unknown = {}, method = 'POST') =>
  ask(house, `${root}/${id}${end}`, { method, personId, body });

const table = 'Indicator,Region,Period,Value\nserved,North,2023 Q1,12\nserved,Norden,2023 Q2,13\n';

describe('a table', () => {
  test('is uploaded, checked, its names answered, and saved', async () => {
    const opened = await tableIn(upload(table));
    expect(opened).toMatchObject({ state: 'read', fileName: 't.csv', rows: 3, checked: null });
    const { id, mapping } = opened;
    const checked = await tableIn(send(id, '/check', { mapping }));
    expect(checked.checked).toMatchObject({ counts: { new: 1, refused: 1 } });
    const [asked] = checked.checked?.names ?? [];
    const names = { [asked?.axis ?? '']: { [asked?.key ?? '']: asked?.codes[0] } };
    const again = await tableIn(send(id, '/check', { mapping: { ...mapping, names } }));
    expect(again.checked).toMatchObject({ counts: { new: 2, refused: 0 }, names: [] });
    expect(stored()).toEqual([]);
    expect(await tableIn(send(id, '/accept'))).toMatchObject({ state: 'applied' });
    expect(stored()).toEqual([12, 13]);
    expect((await send(id, '/accept')).status).toBe(409);
  });

  test('is read like the one before, once that was remembered', async () => {
    const { mapping } = await tableIn(upload(table));
    const names = { place: { norden: 'TL-01@2015' } };
    const remembered = { mapping: { ...mapping, names } };
    const path = '/programmes/p/table-mappings/Monthly';
    const put = await ask(house, path, { method: 'PUT', personId, body: remembered });
    expect(put.status).toBe(200);
    const next = await tableIn(upload(table.replace('12', '14')));
    expect(next.remembered).toEqual([{ name: 'Monthly', fits: true, isUsed: true }]);
    expect(next.mapping.names).toEqual(names);
    const guessed = await tableIn(send(next.id, '/look', { remembered: null, language: 'en' }));
    expect(guessed.remembered).toEqual([{ name: 'Monthly', fits: true, isUsed: false }]);
    const other = await tableIn(upload('What,Where,2023 Q1\nserved,North,1\n'));
    expect(other.remembered).toEqual([{ name: 'Monthly', fits: false, isUsed: false }]);
    await ask(house, path, { method: 'DELETE', personId });
    expect((await ask(house, path, { method: 'DELETE', personId })).status).toBe(404);
  });

  test('is given up without a trace, however often', async () => {
    const { id, mapping } = await tableIn(upload(table));
    await send(id, '/check', { mapping });
    expect((await send(id, '', undefined, 'DELETE')).status).toBe(200);
    const left = db.$client.prepare('SELECT count(*) FROM table_import').pluck().get();
    expect([left, stored()]).toEqual([0, []]);
    expect((await ask(house, `${root}/${id}`, { personId })).status).toBe(404);
  });

  test('has every problem in a file that no spreadsheet runs', async () => {
    const { id, mapping } = await tableIn(upload(`${table}=1+1,"=HYPERLINK(""x"")",2023 Q1,3\n`));
    await send(id, '/check', { mapping });
    const response = await ask(house, `${root}/${id}/problems.csv?lang=en`, { personId });
    expect(response.headers.get('content-disposition')).toContain('t-problems.csv');
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines).toEqual([
      'Row,Column,What the file says,Problem',
      '3,D,served · Norden · 2023 Q2 · 13,“Norden” is not a name known here.',
      expect.stringMatching(/^4,D,"?'=1\+1/),
    ]);
  });

  test('is told of in pages', async () => {
    const lines = Array.from({ length: 7 }, (_, at) => `served,N${at},2023 Q1,1`);
    const { id, mapping } = await tableIn(
      upload(`Indicator,Region,Period,Value\n${lines.join('\n')}`),
    );
    await send(id, '/check', { mapping });
    const page = async (after = '') =>
      (await ask(house, `${root}/${id}/rows?limit=5${after}`, { personId })).json();
    const first = (await page()) as { rows: { row: number }[]; next: number };
    const second = (await page(`&after=${first.next}`)) as { rows: { row: number }[]; next: null };
    const rows = [...first.rows, ...second.rows].map(({ row }) => row);
    expect([rows, second.next]).toEqual([[2, 3, 4, 5, 6, 7, 8], null]);
  });
});

describe('a file that is no table', () => {
  test.each([
    ['%PDF-1.7', 422],
    ['', 422],
  ])('is refused: %j', async (text, status) => {
    expect((await upload(text, 'renamed.xlsx')).status).toBe(status);
  });

  test('is not read beyond twenty megabytes', async () => {
    const body = new Uint8Array(20 * 1024 * 1024 + 1);
    expect((await ask(house, root, { method: 'POST', personId, body })).status).toBe(413);
  });
});
