import type { EntryIndicator } from '@/lib/api/observation-schema';
import type { EntryCell } from '@/lib/api/sheet-schema';
import type { Locale } from '@/lib/locale';
import { type CellText, cellTextBy, isPercentField } from '@/lib/observation/cell-text';
import type { ObservedValue } from '@/lib/observation/observation-input';
import { observedValue } from '@/lib/observation/observed-value';
import type { FieldColumn } from './columns';
import { numberText } from './number-text';

/** What stands in a cell for who enters it: the value being worked on, else the one in force. */
export const standingOf = ({ working, approved }: EntryCell) => working ?? approved;

/** A stored value as the columns of a workbook show it; a level by its code. */
export function workbookText(
  value: ObservedValue | null,
  rule: EntryIndicator,
  locale: Locale,
): CellText {
  return cellTextBy(value, rule, locale, (field, stored) => fieldText(stored, field, rule, locale));
}

function fieldText(
  value: ObservedValue,
  field: FieldColumn,
  rule: EntryIndicator,
  locale: Locale,
): string {
  const stored = field === 'words' ? (value.words?.[locale] ?? null) : value[field];
  if (typeof stored !== 'number') return stored ?? '';
  return numberText(stored, isPercentField(field, rule), locale);
}

/** The value of a cell alone; null for one nothing stands in. */
export function standingValue(cell: EntryCell): ObservedValue | null {
  const said = standingOf(cell);
  return said && observedValue(said);
}

/** What a row saw when it was written, in a form no spreadsheet takes for a number or a date. */
export function seenText(cell: EntryCell): string {
  const said = standingOf(cell);
  return said ? `${said.id}r${said.revision}` : '';
}
