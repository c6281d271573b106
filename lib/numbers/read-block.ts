import { plainDigits } from './plain-digits';
import { type ReadNumber, type ReadOptions, readNumber } from './read';

/**
 * Reads the cells of one block. Where one of them can only be read in one way, it settles what the
 * same mark means in the others (domain.md, rule 12); where cells contradict each other, none does.
 */
export function readBlock(texts: readonly string[], options: ReadOptions): ReadNumber[] {
  return readMixedBlock(texts.map((text) => ({ text, options })));
}

export interface BlockCell {
  readonly text: string;
  readonly options: ReadOptions;
}

/** The same where the cells are of several indicators. */
export function readMixedBlock(cells: readonly BlockCell[]): ReadNumber[] {
  const proven = decimalMarkOf(cells.map(({ text }) => text));
  return cells.map((cell) => readProven(cell, proven));
}

/** Reads one cell of a block whose cells prove a decimal mark, or none of them does. */
export function readProven({ text, options }: BlockCell, proven: DecimalMark | null): ReadNumber {
  const mark = singleMark(plainDigits(text));
  if (options.separatorIn || !proven || !mark) return readNumber(text, options);
  // An indicator without decimals says that the mark groups, another cell that it does not.
  const open = readNumber(text, { ...options, decimals: Math.max(options.decimals, 1) });
  const isWhole = options.decimals === 0 && options.kind !== 'percent';
  if (isWhole && mark === proven && open.kind === 'ambiguous') return open;
  return readNumber(text, { ...options, separatorIn: mark === proven ? 'decimals' : 'groups' });
}

export type DecimalMark = '.' | ',';

/** What one text of a block proves by itself; null where nothing. */
export function provenBy(text: string): DecimalMark | null {
  return decimalMarkIn(plainDigits(text));
}

/** The mark of decimals that the texts of a block prove; null where none does, or two contradict. */
export function decimalMarkOf(texts: readonly string[]): DecimalMark | null {
  const proven = new Set(texts.flatMap((text) => provenBy(text) ?? []));
  const [mark] = proven;
  return mark !== undefined && proven.size === 1 ? mark : null;
}

/** The mark of decimals that a text proves by itself: of 12,5 the comma, of 1.234.567 the comma too. */
function decimalMarkIn(text: string): DecimalMark | null {
  const last = /^[+-]?\d{1,3}(?:[ '’]\d{3})+([.,])\d+$/u.exec(text)?.[1];
  if (last) return asMark(last);
  const both = /^[+-]?\d{1,3}(?:([.,])\d{3})+(?!\1)([.,])\d+$/.exec(text)?.[2];
  if (both) return asMark(both);
  const grouped = /^[+-]?\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.exec(text)?.[1];
  if (grouped) return grouped === '.' ? ',' : '.';
  const single = /^[+-]?(\d*)([.,])(\d+)(?:\s*%)?$/.exec(text);
  if (!single) return null;
  const [, before = '', mark = '', after = ''] = single;
  const couldGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  return couldGroup ? null : asMark(mark);
}

function singleMark(text: string): DecimalMark | null {
  const marks = text.replace(/[^.,]/g, '');
  return marks.length === 1 ? asMark(marks) : null;
}

function asMark(mark: string): DecimalMark {
  return mark === ',' ? ',' : '.';
}
