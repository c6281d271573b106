import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Stop } from './stop.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Where a Chromium may be, best first: on the path, in its usual places, Playwright's own.
 * @param {string | undefined} path
 * @param {string} playwrightsOwn
 */
export function listCandidates(path, playwrightsOwn) {
  const folders = (path ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...onPath, ...USUAL_PLACES, playwrightsOwn])];
}

/**
 * The first that runs; null where there is none. CHROMIUM_PATH, where set, is the only choice.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string | null>}
 */
export async function findChromium(env) {
  if (env.CHROMIUM_PATH) {
    if (runs(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Stop(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, and no Chromium runs from there.`);
  }
  const { chromium } = await import('@playwright/test');
  return listCandidates(env.PATH, chromium.executablePath()).find(runs) ?? null;
}

// Being there is not enough: Ubuntu's chromium-browser without its snap only prints advice.
/** @param {string} executable */
function runs(executable) {
  if (!existsSync(executable)) return false;
  const { status, stdout } = spawnSync(executable, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 && /(Chromium|Chrome)\D* \d+\./.test(stdout);
}
