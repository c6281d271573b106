import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testDatabase } from '@/db/testing';
import { sweepOnce } from './keep-swept';

test('bytes of a request that ended long ago go, those of one that is under way stay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'athar-swept-'));
  try {
    const db = testDatabase();
    sweepOnce(db, folder, new Date());
    mkdirSync(join(folder, 'incoming'));
    const [old, fresh] = ['old', 'fresh'].map((name) => join(folder, 'incoming', name));
    for (const path of [old, fresh]) writeFileSync(path as string, 'a;b');
    const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(old as string, longAgo, longAgo);
    sweepOnce(db, folder, new Date());
    expect([existsSync(old as string), existsSync(fresh as string)]).toEqual([false, true]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
