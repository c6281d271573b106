import type { Locale } from '@/lib/locale';
import { decimalMarkOf } from '@/lib/numbers/read-block';
import type { CellText } from '@/lib/observation/cell-text';
import { carriesValue } from '@/lib/observation/value-state';
import { lineOf, textOfLine } from './cell-line';
import type { TypedChange } from './draft-store';
import { type ReadingOfBlock, type SheetCell, type TypedCell, writtenIn } from './sheet-cell';

/** A text of a spreadsheet and the cell that it is laid on. */
export interface LaidValue {
  readonly typed: TypedCell;
  readonly line: string;
}

/** What a pasted block says in its cells, read together as one block. */
export function pastedChanges(laid: readonly LaidValue[], block: number): TypedChange[] {
  const changes = laid.map(({ typed, line }) => ({
    key: typed.cell.key,
    text: textOfLine(line, typed.cell.rule, typed.text),
  }));
  const reading: ReadingOfBlock = { block, decimalMark: decimalMarkOf(changes.flatMap(textsOf)) };
  return changes.map((change) => ({ ...change, reading }));
}

function textsOf({ text }: { readonly text: Partial<CellText> }): string[] {
  return Object.values(text.fields ?? {});
}

/** What a cell says when another is filled with it: its value, or why it has none. */
export function filledChange(
  from: TypedCell,
  { key, rule }: SheetCell,
  to: CellText,
  { locale, block }: { readonly locale: Locale; readonly block: number },
): TypedChange {
  const { text } = from;
  if (!carriesValue(text.state)) {
    const { state, explanation } = text;
    return { key, text: { state, explanation, fields: {} } };
  }
  const line = lineOf(text, from.cell.rule, locale);
  return { key, text: textOfLine(line, rule, to), reading: readingOf(from, locale, block) };
}

/** A number that stands there is written as the language writes it; one that was typed, as it was read. */
function readingOf({ draft, readAs }: TypedCell, locale: Locale, block: number): ReadingOfBlock {
  if (draft?.reading) return draft.reading;
  if (draft) return { ...readAs, block };
  return writtenIn(locale);
}
