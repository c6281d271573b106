import { findProcess } from './process-facts.mjs';

const SHELL = /^-?(sh|ash|bash|dash|ksh|zsh)$/;
const EVERY_MS = 1000;

/**
 * Calls `onEnd` once npm has gone, also when it was killed and could not pass the signal on.
 * npm runs a script through a shell, which outlives it: where a shell stands between, its parent is
 * watched too. Started by hand (no npm), a server may well outlive its shell, and nothing is watched.
 * @param {() => void} onEnd
 */
export function watchNpm(onEnd) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const facts = findProcess(parent);
  const grandparent = facts && SHELL.test(facts.name) ? facts.parent : null;
  const timer = setInterval(() => {
    if (process.ppid === parent && hasParent(parent, grandparent)) return;
    clearInterval(timer);
    onEnd();
  }, EVERY_MS);
  timer.unref();
}

/** @param {number} pid @param {number | null} expected */
function hasParent(pid, expected) {
  return expected === null || findProcess(pid)?.parent === expected;
}
