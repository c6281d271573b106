import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrateDatabase } from './migrate';
import { type Database, openDatabase } from './open';
import { history } from './schema/history';
import { observation } from './schema/observation';
import { aProgramme } from './testing-programme';

let folder: string;
let url: string;
let db: Database;
let child: ReturnType<typeof startSaver> | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'athar-kill-'));
  url = `file:${join(folder, 'athar.db')}`;
  db = openDatabase(url, { create: true, busyTimeoutMs: 5_000 });
  migrateDatabase(db);
  aProgramme(db, { slug: 'p' });
});
afterEach(() => {
  child?.kill('SIGKILL');
  db.$client.close();
  rmSync(folder, { recursive: true });
});

const saver = fileURLToPath(new URL('./testing-saver.ts', import.meta.url));

/** Another process that saves sheet after sheet, and says each time it has; `holds` stops midway. */
function startSaver(mode: 'holds' | 'saves') {
  return spawn(process.execPath, ['--import', 'tsx', saver, url, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function said(child: ReturnType<typeof startSaver>, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      if (data.toString().includes(word)) resolve();
    });
    child.once('exit', () => reject(new Error('The saver ended before it had said so.')));
  });
}

function gone(child: ReturnType<typeof startSaver>): Promise<void> {
  return new Promise((resolve) => child.once('close', () => resolve()));
}

test('a process killed in the middle of a save leaves nothing of it', async () => {
  child = startSaver('holds');
  await said(child, 'in the middle');
  const ended = gone(child);
  child.kill('SIGKILL');
  await ended;
  expect(db.select().from(observation).all()).toEqual([]);
  expect(db.select().from(history).all()).toEqual([]);
  expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
}, 30_000);

test('a process killed at any moment leaves whole sheets only, each with its history', async () => {
  child = startSaver('saves');
  await said(child, 'saved 3');
  const ended = gone(child);
  child.kill('SIGKILL');
  await ended;
  const perSheet = db.$client
    .prepare('SELECT count(*) FROM observation GROUP BY period_id, place_id')
    .pluck()
    .all();
  expect(perSheet.length).toBeGreaterThanOrEqual(3);
  expect(new Set(perSheet)).toEqual(new Set([3]));
  const [values, told] = [observation, history].map(
    (table) => db.select().from(table).all().length,
  );
  expect(told).toBe(values);
  expect(db.$client.pragma('foreign_key_check')).toEqual([]);
}, 30_000);
