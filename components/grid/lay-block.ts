import type { GridBlock, GridPoint, GridSize } from './grid-selection';

export interface LaidText extends GridPoint {
  readonly text: string;
}

export interface LaidBlock {
  readonly cells: readonly LaidText[];
  /** How many cells of the spreadsheet lie outside the grid. */
  readonly outside: number;
}

/** A block of a spreadsheet, laid on the grid at a selection; one cell alone fills all of it. */
export function layBlock(text: string, selection: GridBlock, size: GridSize): LaidBlock {
  const lines = linesOf(text);
  const [only] = lines[0] ?? [];
  const isOne = lines.length === 1 && lines[0]?.length === 1 && only !== undefined;
  const laid = isOne ? filled(only, selection) : placed(lines, selection);
  const cells = laid.filter(({ row, column }) => row < size.rows && column < size.columns);
  return { cells, outside: laid.length - cells.length };
}

/** A block of the grid as a spreadsheet takes it. */
export function blockText(lines: readonly (readonly string[])[]): string {
  const quoted = (text: string) =>
    /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return lines.map((line) => line.map(quoted).join('\t')).join('\n');
}

/** Spreadsheets end the last line too, and quote a cell that has several lines of its own. */
function linesOf(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const lines: string[][] = [[]];
  for (const [, quoted, bare = '', end] of plain.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g,
  )) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '') break;
    if (end === '\n') lines.push([]);
  }
  return lines;
}

function filled(text: string, { rows, columns }: GridBlock): LaidText[] {
  return range(rows).flatMap((row) => range(columns).map((column) => ({ row, column, text })));
}

function placed(lines: readonly (readonly string[])[], { rows, columns }: GridBlock): LaidText[] {
  return lines.flatMap((line, down) =>
    line.map((text, along) => ({ row: rows[0] + down, column: columns[0] + along, text })),
  );
}

function range([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
