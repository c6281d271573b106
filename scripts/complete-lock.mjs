import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';
import { say } from './say.mjs';

// npm leaves a platform's package out of the lock where the registry does not offer it to the one who
// writes the lock, and then `npm ci` refuses that lock everywhere. Run after a dependency changes.

const CPU = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'wasm32'];
const OS = ['android', 'darwin', 'freebsd', 'linux', 'win32'];

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, extraneous?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages by path, as in package-lock.json
 */

/**
 * Packages of other platforms that a locked package names with an exact version and the lock lacks.
 * @param {LockedPackages} packages
 * @returns {LockedPackages}
 */
export function findMissing(packages) {
  /** @type {LockedPackages} */
  const missing = {};
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isLocked(packages, path, name)) continue;
      missing[`node_modules/${name}`] = {
        version,
        ...(dev ? { dev } : {}),
        optional: true,
        ...describePlatform(name),
      };
    }
  }
  return missing;
}

/** `@next/swc-linux-x64-musl` → Linux, x64, musl. @param {string} name */
export function describePlatform(name) {
  const words = (name.split('/').at(-1) ?? '')
    .split(/[-.]/)
    .map((word) => word.replace(/^gnueabihf$/, 'gnu'));
  const pick = (/** @type {string[]} */ known) => known.filter((it) => words.includes(it));
  const os = pick(OS);
  const libc = os.includes('linux') ? [words.includes('musl') ? 'musl' : 'glibc'] : [];
  return {
    ...(pick(CPU).length > 0 ? { cpu: pick(CPU) } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    ...(os.length > 0 ? { os } : {}),
  };
}

/**
 * Looks where Node would: beside the package, then in each folder above.
 * @param {LockedPackages} packages
 * @param {string} path
 * @param {string} name
 */
function isLocked(packages, path, name) {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at}/node_modules/${name}`]) return true;
  }
  return packages[`node_modules/${name}`] !== undefined;
}

/** @param {LockedPackages} packages @returns {LockedPackages} */
function sorted(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

if (process.argv[1] === import.meta.filename) {
  const path = join(ROOT, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const missing = findMissing(lock.packages);
  const packages = sorted({ ...lock.packages, ...missing });
  writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  say(`packages of other platforms added to the lock: ${Object.keys(missing).length}`);
}
