import { isMet, type Measured, type Unit } from './budget';

const columns = ['what', 'ratio', 'budget', '', 'median', 'p95', 'bare', 'ratio to'] as const;

/** The budgets as a table for people; each number in its unit. */
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
  const { what, ratio, median, p95, bareMedian, to, unit = 'ms' } = line;
  const mark = isMet(line) ? 'met' : 'NOT MET';
  const numbers = [median, p95, bareMedian].map((one) => (one === null ? '' : inUnit(one, unit)));
  return [what, ratio.toFixed(2), budgetOf(line), mark, ...numbers, to];
}

function budgetOf({ atMost, atLeast }: Measured): string {
  return atLeast === undefined ? `≤ ${atMost?.toFixed(2)}` : `≥ ${atLeast.toFixed(2)}`;
}

function isNumber(column: number): boolean {
  return [1, 2, 4, 5, 6].includes(column);
}

function inUnit(value: number, unit: Unit): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
}

/** The same for programs. */
export function jsonOf(lines: readonly Measured[]): string {
  const budgets = lines.map((line) => ({
    what: line.what,
    ratio: line.ratio,
    atMost: line.atMost ?? null,
    atLeast: line.atLeast ?? null,
    isMet: isMet(line),
    to: line.to,
    unit: line.unit ?? 'ms',
    median: line.median,
    p95: line.p95,
    bareMedian: line.bareMedian,
  }));
  return `${JSON.stringify({ budgets }, null, 2)}\n`;
}
