import type { EntryIndicator } from '@/lib/api/observation-schema';
import type { InputProblem } from '@/lib/input-problems';
import type { Locale } from '@/lib/locale';
import type { ReadNumber, ReadOptions } from '@/lib/numbers/read';
import { type DecimalMark, readProven } from '@/lib/numbers/read-block';
import { type CellText, isPercentField, type ValueField } from '@/lib/observation/cell-text';
import { type ObservedValue, observedValueInput } from '@/lib/observation/observation-input';
import { decimalsTaken, readCell } from '@/lib/observation/read-cell';
import { fieldsTaken } from '@/lib/observation/value-problem';
import { carriesValue } from '@/lib/observation/value-state';
import type { GridCell } from '@/lib/workbook/columns';
import { numberText } from '@/lib/workbook/number-text';
import { dayOfSerial } from '@/lib/workbook/serial-day';
import { workbookText } from '@/lib/workbook/workbook-text';
import { readLevel } from '@/lib/workbook/workbook-words';
import type { TableMapping, ValueUse } from './mapping';
import { cellText, type TableCell } from './table-cells';

/** What a column's numbers mean, which one of them leaves open: asked once for the column. */
export interface NumberQuestion {
  /** From 0. */
  readonly column: number;
  /** `precision` asks whether numbers with too many decimals are rounded. */
  readonly kind: 'separator' | 'percent' | 'precision';
  /** One of its texts, and what it may mean. */
  readonly text: string;
  readonly readings: readonly number[];
}

export type ReadTableValue =
  | { readonly kind: 'value'; readonly value: ObservedValue }
  | { readonly kind: 'question'; readonly question: NumberQuestion; readonly problem: InputProblem }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

interface Context {
  readonly indicator: EntryIndicator;
  /** What stands in the cell; what the file does not speak of is kept. */
  readonly standing: ObservedValue | null;
  readonly mapping: TableMapping;
  /** By column: the decimal mark that its other cells prove. */
  readonly marks: readonly (DecimalMark | null)[];
}

/** What a value of the file says under its indicator's rule. */
export function readTableValue(cell: TableCell, context: Context): ReadTableValue {
  const { indicator, standing, mapping } = context;
  if (cell.isUnread) return asProblem('value', 'tables.errors.formulaWithoutValue');
  const shown = workbookText(standing, indicator, mapping.language);
  const taken = fieldsTaken(indicator);
  const fields: Partial<Record<ValueField, string>> = {};
  for (const [use, found] of Object.entries(cell.fields)) {
    const field = fieldOf(use as ValueUse, indicator);
    if (!taken.includes(field)) {
      return asProblem(field, 'observation.errors.notForThisIndicator');
    }
    const read = readField(field, found.cell, found.column, context);
    if (typeof read !== 'string') return read;
    fields[field] = read;
  }
  // Why a value is missing is no word about one that is there.
  const isValue = carriesValue(shown.state);
  const text: CellText = {
    state: isValue ? shown.state : 'reported',
    fields: Object.fromEntries(taken.map((field) => [field, fields[field] ?? ''])),
    explanation: isValue ? shown.explanation : '',
    doubt: shown.doubt,
  };
  const read = readCell(text, {
    ...{ rule: indicator, locale: mapping.language, separatorIn: undefined },
    ...{ stored: standing, shown },
  });
  if (read.kind === 'problem') return read;
  if (read.kind !== 'value') return asProblem('value', 'observation.errors.required');
  return withNote(read.value, cell.note, mapping.language);
}

/** The value of a score or milestone is its level, and of a text its words. */
function fieldOf(use: ValueUse, { kind }: EntryIndicator): ValueField {
  if (use !== 'value') return use;
  if (kind === 'score' || kind === 'milestone') return 'level';
  return kind === 'text' ? 'words' : 'value';
}

function readField(
  field: ValueField,
  cell: GridCell,
  column: number,
  context: Context,
): string | Exclude<ReadTableValue, { kind: 'value' }> {
  const { indicator } = context;
  if (field === 'level') return readLevel(cellText(cell), indicator.levels);
  if (field === 'words') return cellText(cell);
  if (field === 'reachedOn') {
    return (typeof cell === 'number' ? dayOfSerial(cell) : null) ?? cellText(cell).slice(0, 10);
  }
  return readNumberField(field, cell, column, context);
}

function readNumberField(
  field: ValueField,
  cell: GridCell,
  column: number,
  { indicator, mapping, marks }: Context,
): string | Exclude<ReadTableValue, { kind: 'value' }> {
  const { separatorIn, percentIn, rounds } = mapping.columns[column] ?? {};
  const isPercent = isPercentField(field, indicator);
  const locale = mapping.language;
  const options: ReadOptions = {
    ...{ locale, decimals: decimalsTaken(field, indicator), kind: isPercent ? 'percent' : 'plain' },
    ...(separatorIn && { separatorIn }),
    ...(percentIn && { percentIn }),
  };
  // A number of the file itself has no separators to misread.
  const text = typeof cell === 'number' ? ownNumber(cell, locale) : cellText(cell);
  const read: ReadNumber = readProven({ text, options }, marks[column] ?? null);
  if (read.kind === 'number') return numberText(read.value, isPercent, locale);
  if (read.kind === 'too-precise') {
    const rounded = Number(read.value.toFixed(options.decimals));
    if (rounds) return numberText(rounded, isPercent, locale);
    return asQuestion(field, { column, kind: 'precision', text, readings: [rounded] });
  }
  if (read.kind !== 'ambiguous') return text;
  const kind = isPercent && !percentIn && !text.includes('%') ? 'percent' : 'separator';
  return asQuestion(field, { column, kind, text, readings: read.readings });
}

/** A spreadsheet keeps fifteen digits; what a file writes beyond them is the noise of a double. */
function ownNumber(cell: number, locale: Locale): string {
  return numberText(Number(cell.toPrecision(15)), false, locale);
}

const longestShown = 80;

function asQuestion(
  field: string,
  asked: NumberQuestion,
): Exclude<ReadTableValue, { kind: 'value' }> {
  const question = { ...asked, text: asked.text.slice(0, longestShown) };
  const [first = 0, second = 0] = question.readings;
  const params = { text: question.text, first, second };
  const problem = { field, words: `tables.errors.${question.kind}`, params };
  return { kind: 'question', question, problem };
}

function withNote(value: ObservedValue, note: string | null, locale: Locale): ReadTableValue {
  if (note === null) return { kind: 'value', value };
  const parsed = observedValueInput.safeParse({
    ...value,
    note: { ...value.note, [locale]: note },
  });
  return parsed.success
    ? { kind: 'value', value: parsed.data }
    : asProblem('note', 'observation.errors.textTooLong');
}

function asProblem(field: string, words: string): Extract<ReadTableValue, { kind: 'problem' }> {
  return { kind: 'problem', problem: { field, words, params: {} } };
}
