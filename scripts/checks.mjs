import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findFreePort } from './port.mjs';
import { alone } from './prepare.mjs';
import { ROOT } from './project.mjs';
import { runNode } from './run-node.mjs';
import { say } from './say.mjs';
import { countEndToEndTests, countUnitTests, NONE } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */
/** @typedef {{ name: string, isGreen: boolean, counts: Counts }} Check */

const RESULTS = join(ROOT, 'test-results');
export const TEST_BUILD = '.next-test';
const NEXT = 'node_modules/next/dist/bin/next';

export async function checkTypes() {
  say('checking the types');
  const routes = await runNode([NEXT, 'typegen'], { isQuiet: true });
  if (routes.code !== 0) process.stdout.write(routes.output);
  const { code } = await runNode(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']);
  return withoutTests('types', routes.code === 0 && code === 0);
}

export async function checkStyle() {
  say('checking the style');
  const args = ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'];
  return withoutTests('style', (await runNode(args)).code === 0);
}

export async function checkBuild() {
  try {
    await alone(() => ensureBuilt(TEST_BUILD));
    return withoutTests('build', true);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return withoutTests('build', false);
  }
}

export function runUnitTests() {
  say('running the unit tests');
  const path = freshReport('unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...reporters];
  return runTests('unit tests', args, { NODE_ENV: 'test' }, () => countUnitTests(readReport(path)));
}

/** @param {string} chromium the executable */
export async function runEndToEndTests(chromium) {
  say('running the end-to-end tests');
  const path = freshReport('e2e.json');
  const args = ['node_modules/@playwright/test/cli.js', 'test'];
  const env = {
    CHROMIUM_PATH: chromium,
    ATHAR_E2E_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: path,
  };
  return runTests('end-to-end tests', args, env, () => countEndToEndTests(readReport(path)));
}

/**
 * @param {string} name @param {string[]} args @param {Record<string, string>} env
 * @param {() => Counts} count
 * @returns {Promise<Check>}
 */
async function runTests(name, args, env, count) {
  const { code } = await runNode(args, { env });
  const counts = count();
  return { name, isGreen: code === 0 && counts.failed === 0, counts };
}

/** @param {string} name @param {boolean} isGreen @returns {Check} */
function withoutTests(name, isGreen) {
  return { name, isGreen, counts: NONE };
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(RESULTS, { recursive: true });
  const path = join(RESULTS, name);
  rmSync(path, { force: true });
  return path;
}

/** Null where the runner ended before it wrote one. @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
