import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const HAS_PROC = existsSync('/proc/self/stat');

/**
 * @typedef {{ name: string, parent: number, startedAt: string }} ProcessFacts
 * `startedAt` tells a process from a later one that was given the same number.
 */

/**
 * Null where no such process runs (one that has ended and waits to be collected does not run).
 * @param {number} pid
 * @returns {ProcessFacts | null}
 */
export function findProcess(pid) {
  return HAS_PROC ? fromProc(pid) : fromPs(pid);
}

/** @param {number} pid */
function fromProc(pid) {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === 'ENOENT' || code === 'ESRCH') return null;
    throw error;
  }
}

/**
 * Linux's /proc/PID/stat: the name stands in brackets and may hold spaces and brackets itself.
 * @param {string} stat
 * @returns {ProcessFacts | null}
 */
export function parseStat(stat) {
  const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === 'Z' || state === 'X') return null;
  return {
    name: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
    parent: Number(parent),
    startedAt: rest[17] ?? '',
  };
}

/** @param {number} pid */
function fromPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,ppid=,lstart=,comm=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return parsePs(stdout ?? '');
}

/**
 * One line of `ps -o stat=,ppid=,lstart=,comm=`.
 * @param {string} line
 * @returns {ProcessFacts | null}
 */
export function parsePs(line) {
  const [state, parent, ...rest] = line.trim().split(/\s+/);
  if (!state || state.startsWith('Z')) return null;
  return {
    name: rest.slice(5).join(' ').split('/').at(-1) ?? '',
    parent: Number(parent),
    startedAt: rest.slice(0, 5).join(' '),
  };
}
