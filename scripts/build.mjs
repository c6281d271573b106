import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashSources } from './content-hash.mjs';
import { ROOT } from './project.mjs';
import { runNode } from './run-node.mjs';
import { say } from './say.mjs';
import { refuseWhileServing } from './serving.mjs';
import { Stop } from './stop.mjs';

const NEXT = 'node_modules/next/dist/bin/next';
// A build that opened a database would freeze its content into pages: there is none to open.
const NO_DATABASE = 'file:the-build-opens-no-database/athar.db';

/**
 * Builds where the sources have changed since this folder was last built to its end.
 * @param {string} buildDir
 */
export async function ensureBuilt(buildDir) {
  const record = join(ROOT, buildDir, 'athar-build');
  const wanted = hashSources(ROOT);
  if (existsSync(record) && readFileSync(record, 'utf8') === wanted) return;
  refuseWhileServing('its sources have changed since', buildDir);
  say('building the pages (a minute or two)');
  rmSync(record, { force: true });
  const env = {
    NODE_ENV: 'production',
    ATHAR_BUILD_DIR: buildDir,
    DATABASE_URL: NO_DATABASE,
  };
  const { code, output } = await runNode([NEXT, 'build'], { env, isQuiet: true });
  if (code !== 0) throw new Stop(`${output}\nThe pages could not be built (next build, above).`);
  writeFileSync(record, wanted);
}
