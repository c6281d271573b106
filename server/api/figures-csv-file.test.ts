import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/db/open';
import { testDatabase } from '@/db/testing';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import type { ApiHouse } from './answer';
import { ask, testHouse } from './testing-house';
import { publishSpent } from './testing-release';

let db: Database;
let house: ApiHouse;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  house = testHouse(db);
  programme = aProgramme(db, { slug: 'p' });
});

const publish = (one = programme) => publishSpent(db, one);

describe('figures as a table', () => {
  const table = async (path: string) => {
    const response = await ask(house, path);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { response, bytes, rows: new TextDecoder().decode(bytes).trim().split('\r\n') };
  };

  test('come as a file with a mark that Excel needs and a name that tells', async () => {
    publish();
    const { response, bytes, rows } = await table('/programmes/p/releases/1/figures.csv?lang=en');
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="p-release-1.csv"',
    );
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(rows[0]).toContain('State (SDMX letter)');
    expect(rows.some((row) => row.includes(',12.5,') && row.includes(',A,'))).toBe(true);
  });

  test('a missing value is an empty cell with its letter, never 0', async () => {
    publish();
    const { rows } = await table('/programmes/p/releases/1/figures.csv?lang=en&indicator=spent');
    const missing = rows.filter((row) => row.includes('missing though planned,O'));
    expect(missing.length).toBeGreaterThan(0);
    const [header = ''] = rows;
    const at = header.split(',').indexOf('Value');
    expect(new Set(missing.map((row) => row.split(',')[at]))).toEqual(new Set(['']));
  });

  test('of a demonstration say so in a column and in their name', async () => {
    publish(aProgramme(db, { slug: 'made-up', isDemonstration: true }));
    const { response, rows } = await table('/programmes/made-up/releases/1/figures.csv?lang=en');
    expect(response.headers.get('content-disposition')).toContain('Demonstration.csv');
    expect(rows.slice(1).every((row) => row.startsWith('Demonstration,'))).toBe(true);
  });

  test.each(['fr', 'en', 'ar'])('have their words in %s', async (lang) => {
    publish();
    const { rows } = await table(`/programmes/p/releases/1/figures.csv?lang=${lang}`);
    expect(rows.length).toBeGreaterThan(5);
  });

  test('of an unknown indicator are not found', async () => {
    publish();
    const { response } = await table('/programmes/p/releases/1/figures.csv?indicator=x');
    expect(response.status).toBe(404);
  });
});
