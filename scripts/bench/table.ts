import { isMet, type Measured } from './budget';

const columns = ['what', 'ratio', 'at most', '', 'median', 'p95', 'bare', 'ratio to'] as const;

/** The budgets as a table for people; times in milliseconds. */
export function tableOf(lines: readonly Measured[]): string {
  const rows = [columns, ...lines.map(rowOf)];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const text = rows.map((row) =>
    row
      .map((cell, at) =>
        isNumber(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${text.join('\n')}\n`;
}

function rowOf(line: Measured): readonly string[] {
  const { what, ratio, atMost, median, p95, bareMedian, to } = line;
  const mark = isMet(line) ? 'met' : 'NOT MET';
  const times = [ms(median), p95 === null ? '' : ms(p95), ms(bareMedian)];
  return [what, ratio.toFixed(2), atMost.toFixed(2), mark, ...times, to];
}

function isNumber(column: number): boolean {
  return [1, 2, 4, 5, 6].includes(column);
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 1)} ms`;
}

/** The same for programs. */
export function jsonOf(lines: readonly Measured[]): string {
  const budgets = lines.map((line) => ({
    what: line.what,
    ratio: line.ratio,
    atMost: line.atMost,
    isMet: isMet(line),
    to: line.to,
    medianMs: line.median,
    p95Ms: line.p95,
    bareMedianMs: line.bareMedian,
  }));
  return `${JSON.stringify({ budgets }, null, 2)}\n`;
}
