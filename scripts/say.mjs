/** One short line about the step that begins. @param {string} line */
export function say(line) {
  process.stdout.write(`athar: ${line}\n`);
}
