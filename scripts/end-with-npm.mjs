import { endChildren } from './run-node.mjs';
import { watchNpm } from './watch-npm.mjs';

const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** @type {(() => Promise<void>) | null} */
let closeServer = null;
let isEnding = false;

/** Whatever ends the command (a signal, or npm's own end) ends all that it started. */
export function endWithNpm() {
  for (const [signal, code] of Object.entries(CODES)) process.on(signal, () => end(code));
  watchNpm(() => end(CODES.SIGTERM));
}

/**
 * From now on ending means closing the server, and is no failure.
 * @param {() => Promise<void>} close
 */
export function onEndClose(close) {
  closeServer = close;
}

/** @param {number} code */
async function end(code) {
  if (isEnding) return;
  isEnding = true;
  await Promise.all([endChildren(), closeServer?.()]);
  process.exit(closeServer ? 0 : code);
}
