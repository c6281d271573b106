import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProcess } from './process-facts.mjs';

const EVERY_MS = 250;
const BREAKING_TAKES_MS = 10_000;

/** @typedef {{ pid: number, startedAt: string }} Holder */

/**
 * Runs `work` while no other process holds the lock file. A lock whose holder has died is taken over.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {(pid: number) => void} onWait called once, where somebody else has it
 * @returns {Promise<T>}
 */
export async function withFolderLock(path, work, onWait) {
  mkdirSync(dirname(path), { recursive: true });
  let isWaiting = false;
  while (!tryToHold(path)) {
    const holder = readHolder(path);
    if (holder && isAlive(holder)) {
      if (!isWaiting) onWait(holder.pid);
      isWaiting = true;
      await sleep(EVERY_MS);
    } else if (!breakStale(path)) {
      await sleep(EVERY_MS);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {Holder} holder */
export function isAlive(holder) {
  return findProcess(holder.pid)?.startedAt === holder.startedAt;
}

/** @returns {Holder} */
export function describeThisProcess() {
  return { pid: process.pid, startedAt: findProcess(process.pid)?.startedAt ?? '' };
}

/**
 * A hard link appears at once with its content: nobody ever reads half a lock.
 * @param {string} path
 */
function tryToHold(path) {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, JSON.stringify(describeThisProcess()));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** @param {string} path @returns {Holder | null} */
export function readHolder(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const isGone = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT';
    if (isGone || error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Two processes may find the same dead holder; without a second lock the slower one would remove the
 * lock that the faster one has just taken.
 * @param {string} path
 */
function breakStale(path) {
  const breaking = `${path}.breaking`;
  if (!makeFolder(breaking)) return false;
  try {
    const holder = readHolder(path);
    if (!holder || !isAlive(holder)) rmSync(path, { force: true });
    return true;
  } finally {
    rmSync(breaking, { recursive: true, force: true });
  }
}

/** @param {string} path */
function makeFolder(path) {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > BREAKING_TAKES_MS) rmSync(path, { recursive: true, force: true });
    return false;
  }
}
