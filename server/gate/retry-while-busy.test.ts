import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '@/db/open';
import { transact } from '@/db/transact';
import { retryWhileBusy } from './retry-while-busy';

let folder: string;
let [ours, theirs]: Database[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'athar-busy-'));
  const url = `file:${join(folder, 'athar.db')}`;
  ours = openDatabase(url, { create: true, busyTimeoutMs: 1 });
  theirs = openDatabase(url, { busyTimeoutMs: 1 });
  ours.run('CREATE TABLE note (text TEXT)');
});

afterEach(() => {
  ours?.$client.close();
  theirs?.$client.close();
  rmSync(folder, { recursive: true });
});

const write = () => {
  if (!ours) throw new Error('no database');
  return transact(ours, (tx) => tx.run("INSERT INTO note VALUES ('a')").changes);
};

describe('retryWhileBusy', () => {
  it('writes once the other process has finished, and lets others run meanwhile', async () => {
    theirs?.run('BEGIN IMMEDIATE');
    setTimeout(() => theirs?.run('COMMIT'), 60);
    expect(await retryWhileBusy(write)).toBe(1);
  });

  it('gives up in words when it does not finish', async () => {
    theirs?.run('BEGIN IMMEDIATE');
    await expect(retryWhileBusy(write)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('does not repeat what failed for another reason', async () => {
    let runs = 0;
    const failing = () => {
      runs += 1;
      throw new RangeError('a bug');
    };
    await expect(retryWhileBusy(failing)).rejects.toThrow('a bug');
    expect(runs).toBe(1);
  });
});
