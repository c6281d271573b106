import { spawn } from 'node:child_process';
import { childEnvironment } from './child-environment.mjs';
import { ROOT } from './project.mjs';
import { Stop } from './stop.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const STOPS_WITHIN_MS = 5000;

/**
 * @typedef {{ env?: Record<string, string | undefined>, isQuiet?: boolean, onMessage?: (message: unknown) => void }} RunOptions
 * `isQuiet` keeps the output, to be shown only where the program fails. `onMessage` is told what a
 * Node program sends its parent.
 */

/**
 * Runs this very Node, in the project's folder.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/**
 * Runs an executable, never through a shell.
 * @param {string} executable
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(executable, args, { env, isQuiet = false, onMessage } = {}) {
  const output = isQuiet ? 'pipe' : 'inherit';
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, {
      cwd: ROOT,
      env: childEnvironment(env),
      stdio: ['ignore', output, output, ...(onMessage ? /** @type {const} */ (['ipc']) : [])],
    });
    running.add(child);
    if (onMessage) child.on('message', onMessage);
    /** @type {Buffer[]} */
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    child.on('error', (error) => {
      running.delete(child);
      reject(new Stop(`${executable} could not be run: ${error.message}`));
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') });
    });
  });
}

/** Ends what runs, and gives it a moment to clean up. */
export async function endChildren() {
  const ended = [...running].map(
    (child) => new Promise((resolve) => child.once('close', () => resolve(undefined))),
  );
  for (const child of running) child.kill('SIGTERM');
  await Promise.race([
    Promise.all(ended),
    new Promise((resolve) => setTimeout(resolve, STOPS_WITHIN_MS).unref()),
  ]);
  for (const child of running) child.kill('SIGKILL');
}
