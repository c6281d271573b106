import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { TEST_BUILD } from '../../checks.mjs';
import { findFreePort } from '../../port.mjs';
import { ROOT } from '../../project.mjs';
import { runNode } from '../../run-node.mjs';
import { Stop } from '../../stop.mjs';

const next = 'node_modules/next/dist/bin/next';
const host = '127.0.0.1';

/** Athar on a database, started as `npm start` starts it; its address. Ends with `endChildren`. */
export async function startAthar(databasePath: string): Promise<string> {
  const port = await findFreePort();
  const url = `http://${host}:${port}`;
  return start(['scripts/start.mjs'], `${url}/api/health`, {
    PORT: String(port),
    HOST: host,
    ATHAR_URL: url,
    ATHAR_BUILD_DIR: TEST_BUILD,
    DATABASE_URL: `file:${databasePath}`,
    NODE_ENV: 'production',
  });
}

/**
 * The bare application, built and started by the same Next; its address. Its folder lies outside of
 * Athar's: a build looks for a proxy and an instrumentation in the folders above too.
 */
export async function startBare(folder: string, givenPath: string): Promise<string> {
  cpSync(join(ROOT, 'scripts/bench/bare'), folder, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const env = { NODE_ENV: 'production', BENCH_GIVEN: givenPath };
  const built = await runNode([next, 'build', folder], { env, isQuiet: true });
  if (built.code !== 0) throw new Stop(`${built.output}\nThe bare pages could not be built.`);
  const port = await findFreePort();
  const command = [next, 'start', folder, '-p', String(port), '-H', host];
  return start(command, `http://${host}:${port}/page/1`, env);
}

/** Runs a server until it answers at an address; throws where it ends before. */
async function start(
  command: string[],
  answersAt: string,
  env: Record<string, string>,
): Promise<string> {
  let ended: string | undefined;
  runNode(command, { env, isQuiet: true }).then(({ output }) => {
    ended = output;
  });
  while (!(await answers(answersAt))) {
    if (ended !== undefined) throw new Stop(`${ended}\nNo server came up on ${answersAt}.`);
    await wait(100);
  }
  return new URL(answersAt).origin;
}

async function answers(url: string): Promise<boolean> {
  const reply = await fetch(url).catch(() => null);
  if (reply?.ok === false) throw new Error(`${url} answered ${reply.status}.`);
  // Null is a connection refused: the server does not listen yet.
  return reply !== null;
}
