import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { run, runNode } from './run-node.mjs';
import { say } from './say.mjs';
import { Stop } from './stop.mjs';

const APT = '/usr/bin/apt-get';
const ADVICE =
  'The end-to-end tests need a Chromium, and none was found or could be installed. Do one of these:\n' +
  '  - install Chromium or Google Chrome from your system (Debian: sudo apt-get install chromium)\n' +
  '  - npx playwright install --with-deps chromium\n' +
  '  - CHROMIUM_PATH=/path/to/chromium npm test';

/** The path of a Chromium that runs, installed first where there was none. */
export async function ensureChromium() {
  const found = await findChromium(process.env);
  if (found) return found;
  let words = '';
  for (const install of [installPlaywrights, installDebians]) {
    words += await install();
    const installed = await findChromium(process.env);
    if (installed) return installed;
  }
  throw new Stop(`${words}\n${ADVICE}`);
}

async function installPlaywrights() {
  say('no Chromium found: installing the one Playwright offers (a few minutes)');
  const args = ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium'];
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  return (await runNode(args, { env, isQuiet: true })).output;
}

async function installDebians() {
  if (process.getuid?.() !== 0 || !existsSync(APT)) return '';
  say('it could not be had: installing Debian’s chromium');
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, isQuiet: true };
  const lists = await run(APT, ['update'], options);
  const packages = await run(
    APT,
    ['install', '-y', '--no-install-recommends', 'chromium'],
    options,
  );
  return lists.output + packages.output;
}
