import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrateDatabase } from '@/db/migrate';
import { type Database, openDatabase } from '@/db/open';
import { observation } from '@/db/schema/observation';
import { aProgramme } from '@/db/testing-programme';
import { ask, testHouse } from './testing-house';

const saver = fileURLToPath(new URL('../../db/testing-saver.ts', import.meta.url));

let folder: string;
let db: Database;
let url: string;
let other: ChildProcessByStdio<null, Readable, null> | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'athar-busy-'));
  url = `file:${join(folder, 'athar.db')}`;
  db = openDatabase(url, { create: true, busyTimeoutMs: 20 });
  migrateDatabase(db);
});
afterEach(() => {
  other?.kill('SIGKILL');
  db.$client.close();
  rmSync(folder, { recursive: true });
});

test('while another process holds the database, a save is asked to come again and nothing is lost', async () => {
  const { personId } = aProgramme(db, { slug: 'p' }).people.officer;
  const house = testHouse(db);
  const save = () =>
    ask(house, '/programmes/p/observations', {
      method: 'PUT',
      personId,
      body: {
        place: 'TL-01@2015',
        period: '2023-Q1',
        values: [{ indicator: 'served', value: 9 }],
      },
    });
  other = spawn(process.execPath, ['--import', 'tsx', saver, url, 'holds'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');

  const refused = await save();
  expect([refused.status, await refused.json()]).toMatchObject([503, { code: 'unavailable' }]);
  expect((await ask(house, '/programmes')).status).toBe(200);

  const ended = once(other, 'close');
  other.kill('SIGKILL');
  await ended;
  expect((await save()).status).toBe(200);
  expect(
    db
      .select()
      .from(observation)
      .all()
      .map(({ value }) => value),
  ).toEqual([9]);
}, 30_000);
