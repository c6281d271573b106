import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { withdrawRelease } from '@/db/commands/withdraw-release';
import type { Database } from '@/db/open';
import { listReleases } from '@/db/queries/list-releases';
import { testDatabase } from '@/db/testing';
import { testNow } from '@/db/testing-people';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { scopeFor } from '@/db/testing-scope';
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

describe('a release as a file', () => {
  test('has the bytes of which its fingerprint was made', async () => {
    publish();
    const response = await ask(house, '/programmes/p/releases/latest/release.json');
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="p-release-1.json"',
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    const [header] = listReleases(db, programme.id);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(header?.contentHash);
  });

  test('of a private programme is not found, and one that there is not neither', async () => {
    publish();
    publish(aProgramme(db, { slug: 'hidden', visibility: 'private' }));
    const path = (slug: string, release: string) =>
      `/programmes/${slug}/releases/${release}/release.json`;
    expect((await ask(house, path('hidden', '1'))).status).toBe(404);
    expect((await ask(house, path('p', '2'))).status).toBe(404);
  });
});

describe('a withdrawn release', () => {
  test('is not denied by the API, and gives nothing', async () => {
    publish();
    withdrawRelease(db, scopeFor(programme.people.officer, 'publishRelease', programme), {
      number: 1,
      reason: { en: 'A figure was wrong' },
      now: testNow,
      way: 'api',
    });
    for (const door of ['', '/figures', '/figures.csv', '/release.json']) {
      const response = await ask(house, `/programmes/p/releases/1${door}?lang=en`);
      expect([door, response.status]).toEqual([door, 404]);
      expect(await response.json()).toMatchObject({
        code: 'not-found',
        message: 'Release 1 was withdrawn. Its page says why.',
      });
    }
  });
});

describe('figures in pages', () => {
  interface Page {
    readonly figures: readonly unknown[];
    readonly next: number | null;
  }
  const page = async (query: string): Promise<Page> => {
    const response = await ask(house, `/programmes/p/releases/1/figures?${query}`);
    expect(response.status).toBe(200);
    return response.json();
  };

  test('follow one another to the end, none twice', async () => {
    publish();
    const whole = await page('limit=500');
    expect(whole.next).toBeNull();
    const figures: unknown[] = [];
    for (let after: number | null = null, asked = 0; asked === 0 || after !== null; asked += 1) {
      const part: Page = await page(`limit=3${after === null ? '' : `&after=${after}`}`);
      expect(part.figures.length).toBeLessThanOrEqual(3);
      figures.push(...part.figures);
      after = part.next;
    }
    expect(whole.figures.length).toBeGreaterThan(3);
    expect(figures).toEqual(whole.figures);
  });

  test('can be the totals alone', async () => {
    publish();
    const { figures } = await page('part=totals&limit=500');
    expect(figures.length).toBeGreaterThan(0);
    expect(figures).toEqual(
      (await page('limit=500')).figures.filter((one) => {
        const { categoryKey, period } = one as { categoryKey: string; period: unknown };
        return categoryKey === '' && period === null;
      }),
    );
  });
});
