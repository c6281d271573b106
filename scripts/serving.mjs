import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeThisProcess, isAlive, readHolder } from './folder-lock.mjs';
import { STATE_FOLDER } from './project.mjs';
import { Stop } from './stop.mjs';

const FOLDER = join(STATE_FOLDER, 'serving');

/** Records that this process serves from a build folder, until it ends. @param {string} buildDir */
export function recordServing(buildDir) {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${process.pid}.json`);
  writeFileSync(path, JSON.stringify({ ...describeThisProcess(), buildDir }));
  process.on('exit', () => rmSync(path, { force: true }));
}

/**
 * Replacing packages or a build beneath a running server would break its pages one by one.
 * @param {string} reason what would be replaced, and why
 * @param {string} [buildDir] only servers of this build; without it, all of this folder
 */
export function refuseWhileServing(reason, buildDir) {
  for (const server of listServing()) {
    if (server.pid === process.pid || (buildDir && server.buildDir !== buildDir)) continue;
    throw new Stop(
      `Athar is being served from this folder (process ${server.pid}), and ${reason}.\n` +
        'End that one first, then run the command again.',
    );
  }
}

function listServing() {
  mkdirSync(FOLDER, { recursive: true });
  return readdirSync(FOLDER).flatMap((name) => {
    const path = join(FOLDER, name);
    const server = /** @type {{ pid: number, startedAt: string, buildDir: string } | null} */ (
      readHolder(path)
    );
    if (server && isAlive(server)) return [server];
    rmSync(path, { force: true });
    return [];
  });
}
