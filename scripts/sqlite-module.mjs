import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { ROOT } from './project.mjs';
import { runNode } from './run-node.mjs';
import { say } from './say.mjs';
import { Stop } from './stop.mjs';

const BINARY = join(ROOT, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node');
const OPEN_A_DATABASE = "new (require('better-sqlite3'))(':memory:').close()";
// Only a binary made with the faulty header (see object-wrap-without-hooks.h) asks for it.
const FAULT = 'RemoveEnvironmentCleanupHook';

export function loadsSqlite() {
  return runNode(['-e', OPEN_A_DATABASE], { isQuiet: true });
}

/** Compiles better-sqlite3 again where it was made in a way that ends the process now and then. */
export async function repairSqlite() {
  if (existsSync(BINARY) && readFileSync(BINARY).includes(FAULT)) {
    say('compiling the SQLite module: the one that was installed would crash on this Node');
    const args = ['rebuild', 'better-sqlite3', '--build-from-source', '--loglevel=error'];
    const { code, output } = await runNpm(args);
    if (code !== 0) throw new Stop(`${output}\n${ADVICE}`);
  }
  const { code, output } = await loadsSqlite();
  if (code !== 0) throw new Stop(`${output}\n${ADVICE}`);
}

const ADVICE =
  'The SQLite module (better-sqlite3) does not work here. Where no prebuilt binary can be fetched it is ' +
  `compiled, which takes a C++ compiler, make, python3 and the headers of Node ${process.version}.`;
