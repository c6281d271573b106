/** The message of a Stop whose reason a child has printed. */
export const ALREADY_EXPLAINED = '';

/** The command cannot go on, for a reason the person who typed it can act on: words, no stack. */
export class Stop extends Error {
  /** @override */
  name = 'Stop';
}

/** Runs a command to its exit code. @param {() => Promise<number | undefined>} command */
export async function runToExit(command) {
  try {
    const code = await command();
    if (code !== undefined) process.exit(code);
  } catch (error) {
    const words = explain(error);
    if (words !== ALREADY_EXPLAINED) process.stderr.write(`\n${words}\n`);
    process.exit(1);
  }
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof Stop) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
