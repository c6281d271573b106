import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { withFolderLock } from './folder-lock.mjs';
import { ensureInstalled } from './install.mjs';
import { STATE_FOLDER } from './project.mjs';
import { runNode } from './run-node.mjs';
import { say } from './say.mjs';
import { describeForApplication } from './settings.mjs';
import { ALREADY_EXPLAINED, Stop } from './stop.mjs';

/**
 * One command at a time changes this folder; the others wait.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export function alone(work) {
  return withFolderLock(join(STATE_FOLDER, 'prepare.lock'), work, (pid) =>
    say(`another command prepares this folder (process ${pid}): waiting for it`),
  );
}

/** @param {import('./settings.mjs').Settings} settings */
export function prepareEverything(settings) {
  return alone(async () => {
    await ensureInstalled();
    const invitation = await prepareDatabase(settings);
    await ensureBuilt(settings.buildDir);
    return invitation;
  });
}

/**
 * Creates or migrates the database. Answers with the one-time address where the first administrator
 * is created; null once there are people.
 * @param {import('./settings.mjs').Settings} settings
 */
export async function prepareDatabase(settings) {
  /** @type {string | null} */
  let invitation = null;
  const { code } = await runNode(['--import=tsx', 'scripts/prepare-database.ts'], {
    env: describeForApplication(settings),
    onMessage: (message) => {
      invitation = String(message);
    },
  });
  if (code !== 0) throw new Stop(ALREADY_EXPLAINED);
  return /** @type {string | null} */ (invitation);
}
