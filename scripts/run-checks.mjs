import { join } from 'node:path';
import { checkBuild, checkStyle, checkTypes, runEndToEndTests, runUnitTests } from './checks.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { withFolderLock } from './folder-lock.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { alone } from './prepare.mjs';
import { STATE_FOLDER } from './project.mjs';
import { say } from './say.mjs';
import { runToExit } from './stop.mjs';
import { describeCounts } from './test-counts.mjs';

/** @typedef {import('./checks.mjs').Check} Check */

/** Types, lint and unit tests: what a change is checked with while it is written. */
export function verify() {
  return inOneRun(async () => {
    await alone(ensureInstalled);
    return [await checkTypes(), await checkStyle(), await runUnitTests()];
  });
}

/** Every check there is, the end-to-end tests on a production build included. */
export function runEverything() {
  return inOneRun(async () => {
    await alone(ensureInstalled);
    const chromium = await ensureChromium();
    const build = [
      await checkTypes(),
      await checkStyle(),
      await runUnitTests(),
      await checkBuild(),
    ];
    // Without a build there is nothing to look at, and an old one would tell lies.
    return build.at(-1)?.isGreen ? [...build, await runEndToEndTests(chromium)] : build;
  });
}

/** @param {() => Promise<Check[]>} runChecks */
function inOneRun(runChecks) {
  return runToExit(async () => {
    endWithNpm();
    const lock = join(STATE_FOLDER, 'checks.lock');
    const checks = await withFolderLock(lock, runChecks, (pid) =>
      say(`the tests run in this folder already (process ${pid}): waiting for them`),
    );
    return report(checks);
  });
}

/** @param {Check[]} checks */
function report(checks) {
  const red = checks.filter((check) => !check.isGreen);
  const withoutTest = red.filter((check) => check.counts.failed === 0).length;
  process.stdout.write('\n');
  say(
    red.length > 0
      ? `failed: ${red.map((check) => check.name).join(', ')}`
      : 'every check is green',
  );
  const line = describeCounts(
    checks.map((check) => check.counts),
    withoutTest,
  );
  if (line) process.stdout.write(`${line}\n`);
  return red.length > 0 || !line ? 1 : 0;
}
