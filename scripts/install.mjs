import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashInstallation } from './content-hash.mjs';
import { isInstalled } from './installed-packages.mjs';
import { runNpm } from './npm.mjs';
import { ROOT } from './project.mjs';
import { say } from './say.mjs';
import { refuseWhileServing } from './serving.mjs';
import { loadsSqlite, repairSqlite } from './sqlite-module.mjs';
import { Stop } from './stop.mjs';

// npm removes it with node_modules: a half-made installation never looks finished.
const RECORD = join(ROOT, 'node_modules', '.athar-install');
const NPMS_OWN_RECORD = join(ROOT, 'node_modules', '.package-lock.json');
// npm's own help follows what went wrong.
const SHOWN_LINES = 40;

/** Installs exactly what package-lock.json names, where that or Node has changed since the last time. */
export async function ensureInstalled() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const { platform, arch } = process;
  const wanted = hashInstallation(lock, { abi: process.versions.modules, platform, arch });
  if (existsSync(RECORD) && readFileSync(RECORD, 'utf8') === wanted) return;
  if (!(await wasInstalledByHand(lock))) await install();
  await repairSqlite();
  writeFileSync(RECORD, wanted);
}

async function install() {
  refuseWhileServing('the packages have to be installed again');
  say('installing the packages (a minute or two the first time)');
  rmSync(RECORD, { force: true });
  const { code, output } = await runNpm(['ci', '--include=dev', '--loglevel=error']);
  if (code === 0) return;
  const words = output.split('\n').slice(0, SHOWN_LINES).join('\n');
  throw new Stop(`${words}\nThe packages could not be installed (npm ci, above).`);
}

/** Whoever has just run npm themselves does not wait for it a second time. @param {string} lock */
async function wasInstalledByHand(lock) {
  if (!existsSync(NPMS_OWN_RECORD)) return false;
  const installed = JSON.parse(readFileSync(NPMS_OWN_RECORD, 'utf8')).packages;
  return isInstalled(JSON.parse(lock).packages, installed) && (await loadsSqlite()).code === 0;
}
