import type { EntryIndicator } from '@/lib/api/observation-schema';
import type { EntryCell } from '@/lib/api/sheet-schema';
import { canonicalJson } from '@/lib/canonical-json';
import type { InputProblem } from '@/lib/input-problems';
import type { Locale } from '@/lib/locale';
import { type CellText, isPercentField } from '@/lib/observation/cell-text';
import { changeInput, type ObservationInput } from '@/lib/observation/observation-input';
import { type ReadCell, readCell } from '@/lib/observation/read-cell';
import { fieldsTaken } from '@/lib/observation/value-problem';
import { carriesValue } from '@/lib/observation/value-state';
import { withoutApostrophe } from '../csv';
import { type FieldColumn, fieldColumns } from './columns';
import { numberText } from './number-text';
import type { FileRow } from './read-rows';
import { dayOfSerial } from './serial-day';
import { standingOf, standingValue, workbookText } from './workbook-text';
import { type AllWorkbookWords, readLevel, readReason, readState } from './workbook-words';

export type ReadValue =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'new' | 'changed'; readonly input: ObservationInput }
  | { readonly kind: 'refused'; readonly problem: InputProblem };

interface Place {
  readonly cell: EntryCell;
  readonly indicator: EntryIndicator;
  readonly locale: Locale;
  readonly words: AllWorkbookWords;
}

/**
 * What a row of a file says about its cell. A blank leaves what stands there; a row that says what
 * stands there changes nothing, whenever it was downloaded; any other row must have seen it.
 */
export function readValue(row: FileRow, place: Place): ReadValue {
  const { cell } = place;
  if (row.problem) return refused(row.problem);
  const standing = standingOf(cell);
  const stored = standingValue(cell);
  const read = readText(row, place);
  if (read.kind === 'empty' || read.kind === 'emptied') return { kind: 'unchanged' };
  if (read.kind === 'value' && stored && canonicalJson(read.value) === canonicalJson(stored)) {
    return { kind: 'unchanged' };
  }
  const isStale = standing
    ? row.seen?.id !== standing.id || row.seen.revision !== standing.revision
    : row.seen !== null;
  if (isStale) return refused(problem('seen', 'workbook.errors.stale'));
  if (read.kind === 'problem') return refused(read.problem);
  if (read.kind === 'ambiguous') {
    const [first = 0, second = 0] = read.readings;
    const params = { text: String(row.inputs[read.field] ?? ''), first, second };
    return refused(problem(read.field, 'workbook.errors.ambiguous', params));
  }
  const change = readChange(row, place.words);
  if (change.kind === 'problem') return refused(change.problem);
  const { indicator, category, organisation, source } = row.key;
  const codes = { indicator, category, organisation, source };
  const input = { ...read.value, ...codes, seen: row.seen, change: change.value };
  return { kind: standing ? 'changed' : 'new', input };
}

/** What the cell would say: what was typed, and where nothing was, what stands. */
function readText({ inputs }: FileRow, { cell, indicator, locale, words }: Place): ReadCell {
  const stored = standingValue(cell);
  const shown = workbookText(stored, indicator, locale);
  const taken = fieldsTaken(indicator);
  const foreign = fieldColumns.find((one) => inputs[one] !== undefined && !taken.includes(one));
  if (foreign) return asRead(problem(foreign, 'observation.errors.notForThisIndicator'));
  const state = inputs.state === undefined ? shown.state : readState(String(inputs.state), words);
  if (state === null) return asRead(problem('state', 'observation.errors.unknownState'));
  const typedField = (field: FieldColumn) => fieldText(field, inputs[field], indicator, locale);
  const text: CellText = {
    state,
    fields: Object.fromEntries(
      taken.map((field) => [field, typedOrShown(typedField(field), shown.fields[field] ?? '')]),
    ),
    explanation: typedOrShown(String(inputs.explanation ?? ''), shown.explanation),
    doubt: typedOrShown(String(inputs.doubt ?? ''), shown.doubt),
  };
  const changed = taken.find((field) => text.fields[field] !== (shown.fields[field] ?? ''));
  if (changed && !carriesValue(state)) {
    return asRead(problem(changed, 'observation.errors.stateHasNoValue'));
  }
  return readCell(text, { rule: indicator, locale, stored, shown });
}

function fieldText(
  field: FieldColumn,
  typed: string | number | undefined,
  indicator: EntryIndicator,
  locale: Locale,
): string {
  if (typed === undefined) return '';
  if (field === 'level') return readLevel(String(typed), indicator.levels);
  if (field === 'words' || typeof typed === 'string') return String(typed);
  if (field === 'reachedOn') return dayOfSerial(typed) ?? String(typed);
  return numberText(typed, isPercentField(field, indicator), locale);
}

/** A blank is what stands, and so is what a spreadsheet only writes with other ends of lines. */
function typedOrShown(typed: string, shown: string): string {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim();
  const safe = withoutApostrophe(typed);
  if (plain(typed) === '') return shown;
  return [typed, safe].some((text) => plain(text) === plain(shown)) ? shown : plain(safe);
}

function readChange({ inputs }: FileRow, words: AllWorkbookWords) {
  const { changeReason, changeWords } = inputs;
  if (changeReason === undefined && changeWords === undefined) {
    return { kind: 'change', value: null } as const;
  }
  const parsed = changeInput.safeParse({
    reason: readReason(String(changeReason ?? ''), words),
    words: withoutApostrophe(String(changeWords ?? '')),
  });
  if (parsed.success) return { kind: 'change', value: parsed.data } as const;
  const field = parsed.error.issues[0]?.path[0] === 'reason' ? 'changeReason' : 'changeWords';
  return asRead(problem(field, 'workbook.errors.changeIncomplete'));
}

function asRead(found: InputProblem) {
  return { kind: 'problem', problem: found } as const;
}

function refused(found: InputProblem): ReadValue {
  return { kind: 'refused', problem: found };
}

function problem(field: string, words: string, params: InputProblem['params'] = {}): InputProblem {
  return { field, words, params };
}
