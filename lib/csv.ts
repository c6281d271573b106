export type CsvCell = string | number | null;

const startsFormula = /^[=+\-@\t\r]/;

/** One cell. Text that a spreadsheet would run as a formula is given a leading apostrophe. */
function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = startsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text as it was before `csvCell` put an apostrophe before it. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && startsFormula.test(text.slice(1)) ? text.slice(1) : text;
}

/** RFC 4180 with a byte order mark, without which Excel reads accents wrong. Null is an empty cell. */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
