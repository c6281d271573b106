/** @typedef {import('./complete-lock.mjs').LockedPackages} LockedPackages */

/**
 * Whether npm's record of node_modules holds every package of the lock, in its version. Those of
 * other platforms are optional and absent, and so are those that nothing asks for any more.
 * @param {LockedPackages} locked @param {LockedPackages} installed
 */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(([path, { version, optional, extraneous }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional || extraneous);
  });
}
