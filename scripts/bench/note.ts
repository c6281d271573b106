/** On the standard error, so that the table or the JSON stands alone on the other. */
export function note(line: string): void {
  process.stderr.write(`athar: ${line}\n`);
}
