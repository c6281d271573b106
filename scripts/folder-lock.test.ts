import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { describeThisProcess, withFolderLock } from './folder-lock.mjs';

let path: string;

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'athar-lock-')), 'prepare.lock');
});

afterEach(() => rmSync(join(path, '..'), { recursive: true }));

it('only one piece of work runs at a time', async () => {
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running -= 1;
  };
  await Promise.all([1, 2, 3].map(() => withFolderLock(path, work, () => undefined)));
  expect(most).toBe(1);
});

it('whoever waits is told for whom, once', async () => {
  const onWait = vi.fn();
  const long = withFolderLock(
    path,
    () => new Promise((resolve) => setTimeout(resolve, 600)),
    onWait,
  );
  await Promise.all([long, withFolderLock(path, async () => undefined, onWait)]);
  expect(onWait.mock.calls).toEqual([[process.pid]]);
});

it('a lock is given back when the work fails', async () => {
  const failing = withFolderLock(
    path,
    () => Promise.reject(new Error('no')),
    () => undefined,
  );
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(path)).toBe(false);
});

it.each([
  ['has ended', { pid: 2 ** 30, startedAt: '1' }],
  ['had the number of a process that runs now', { pid: process.pid, startedAt: '1' }],
])('a lock is taken over where its holder %s', async (_, holder) => {
  writeFileSync(path, JSON.stringify(holder));
  await expect(
    withFolderLock(
      path,
      async () => 'done',
      () => undefined,
    ),
  ).resolves.toBe('done');
});

it('a lock whose content was lost is taken over', async () => {
  writeFileSync(path, '');
  await expect(
    withFolderLock(
      path,
      async () => 'done',
      () => undefined,
    ),
  ).resolves.toBe('done');
});

it('a living holder keeps its lock', async () => {
  writeFileSync(path, JSON.stringify(describeThisProcess()));
  const work = vi.fn();
  const waiting = withFolderLock(
    path,
    async () => work(),
    () => undefined,
  );
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(work).not.toHaveBeenCalled();
  rmSync(path);
  await waiting;
  expect(work).toHaveBeenCalledOnce();
});
