import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const SOURCE_FOLDERS = ['app', 'components', 'db', 'lib', 'messages', 'public', 'server'];
const ROOT_SOURCE = /\.(c|m)?(ts|tsx|js|json)$/;
// Read by tools only: a change in them changes nothing that is served.
const TOOL_FILE = /^(next-env\.d\.ts|(playwright|vitest|drizzle)\.config\.ts|biome\.json)$/;
const TEST_FILE = /\.test\.tsx?$/;

/** Files a production build is made from, sorted, relative to the project. @param {string} root */
export function listSources(root) {
  const inRoot = readdirSync(root, { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && ROOT_SOURCE.test(entry.name) && !TOOL_FILE.test(entry.name),
    )
    .map((entry) => entry.name);
  const inFolders = SOURCE_FOLDERS.flatMap((folder) => listFiles(join(root, folder)))
    .map((path) => relative(root, path).split(sep).join('/'))
    .filter((path) => !TEST_FILE.test(path));
  return [...inRoot, ...inFolders].sort();
}

/** Changes with every change of a source or of its name. @param {string} root */
export function hashSources(root) {
  const hash = createHash('sha256');
  for (const path of listSources(root)) {
    const content = readFileSync(join(root, path));
    hash.update(`\0${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * What an installation was made for: native modules are built for one Node (its ABI) on one platform.
 * @param {string} lockText @param {{ abi: string, platform: string, arch: string }} machine
 */
export function hashInstallation(lockText, { abi, platform, arch }) {
  return createHash('sha256').update(`${abi}\0${platform}\0${arch}\0${lockText}`).digest('hex');
}

/** @param {string} folder @returns {string[]} */
function listFiles(folder) {
  return readEntries(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

/** @param {string} folder */
function readEntries(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
    throw error;
  }
}
