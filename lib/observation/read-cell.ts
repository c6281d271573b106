import { type InputProblem, inputProblems } from '@/lib/input-problems';
import type { Locale, Localised } from '@/lib/locale';
import type { ReadOptions } from '@/lib/numbers/read';
import { type DecimalMark, readProven } from '@/lib/numbers/read-block';
import { type CellText, isPercentField, type ValueField } from '@/lib/observation/cell-text';
import { type ObservedValue, observedValueInput } from '@/lib/observation/observation-input';
import { fieldsTaken, type ValueRule, valueProblem } from '@/lib/observation/value-problem';
import { carriesValue } from '@/lib/observation/value-state';

export type ReadCell =
  | { readonly kind: 'empty' }
  /** Nothing is left of what is stored: a draft may be discarded, an approved value may not. */
  | { readonly kind: 'emptied' }
  | { readonly kind: 'value'; readonly value: ObservedValue }
  | { readonly kind: 'ambiguous'; readonly field: ValueField; readonly readings: readonly number[] }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

/** What is known of how the numbers of a block are written. */
export interface BlockReading {
  /** What the person answered once for the whole block. */
  readonly separatorIn?: ReadOptions['separatorIn'];
  readonly percentIn?: ReadOptions['percentIn'];
  /** What its other cells prove. */
  readonly decimalMark?: DecimalMark | null;
}

interface Context extends BlockReading {
  readonly rule: ValueRule;
  readonly locale: Locale;
  /** What is stored, and how it was shown: a field left as it was keeps its stored value. */
  readonly stored: ObservedValue | null;
  readonly shown: CellText;
}

type ReadField =
  | { readonly kind: 'is'; readonly value: number | string | Localised | null }
  | Exclude<ReadCell, { kind: 'empty' | 'emptied' | 'value' }>;

const isDate = /^\d{4}-\d{2}-\d{2}$/;

/** What a person means by a cell, or what has to be asked or said at one of its fields. */
export function readCell(text: CellText, context: Context): ReadCell {
  const { rule, stored } = context;
  const fields: Partial<Record<ValueField, number | string | Localised | null>> = {};
  if (carriesValue(text.state)) {
    for (const field of fieldsTaken(rule)) {
      const read = readField(field, text, context);
      if (read.kind !== 'is') return read;
      fields[field] = read.value;
    }
    if (Object.values(fields).every((value) => value === null)) return readEmpty(text, context);
  } else if (text.explanation.trim() === '') {
    return asProblem('explanation', 'entry.problems.explainAbsence');
  }
  return checked(rule, {
    ...fields,
    state: text.state,
    explanation: text.explanation,
    note: stored?.note ?? null,
    doubt: worded(stored?.doubt ?? null, text.doubt, context.locale),
  });
}

/** An empty cell is missing, never a zero. */
function readEmpty(text: CellText, { rule, stored }: Context): ReadCell {
  if (stored) return { kind: 'emptied' };
  const [field = 'value'] = fieldsTaken(rule);
  const saysSomething = text.state !== 'reported' || text.explanation !== '' || text.doubt !== '';
  return saysSomething ? asProblem(field, 'entry.problems.valueFirst') : { kind: 'empty' };
}

function readField(field: ValueField, text: CellText, context: Context): ReadField {
  const typed = text.fields[field] ?? '';
  const { stored, shown, locale } = context;
  if (stored && typed === (shown.fields[field] ?? '')) return { kind: 'is', value: stored[field] };
  if (field === 'words') {
    return { kind: 'is', value: worded(stored?.words ?? null, typed, locale) };
  }
  if (field === 'level') return { kind: 'is', value: typed || null };
  if (field === 'reachedOn') {
    if (typed === '' || isDate.test(typed)) return { kind: 'is', value: typed || null };
    return asProblem(field, 'observation.errors.notADay');
  }
  return readNumberField(field, typed, context);
}

function readNumberField(field: ValueField, typed: string, context: Context): ReadField {
  const { rule, locale, decimalMark = null } = context;
  const read = readProven(
    { text: typed, options: numberOptions(field, rule, locale, context) },
    decimalMark,
  );
  switch (read.kind) {
    case 'empty':
      return { kind: 'is', value: null };
    case 'number':
      return { kind: 'is', value: read.value };
    case 'ambiguous':
      return { kind: 'ambiguous', field, readings: read.readings };
    case 'too-precise':
      return asProblem(field, 'observation.errors.tooPrecise', {
        decimals: decimalsTaken(field, rule),
      });
    case 'not-a-number':
      return asProblem(field, 'entry.problems.notANumber', { text: read.text.trim() });
  }
}

/** How the number of a field is read, by its indicator and by what is known of its block. */
export function numberOptions(
  field: ValueField,
  rule: ValueRule,
  locale: Locale,
  { separatorIn, percentIn }: BlockReading,
): ReadOptions {
  return {
    locale,
    decimals: decimalsTaken(field, rule),
    kind: isPercentField(field, rule) ? 'percent' : 'plain',
    ...(separatorIn && { separatorIn }),
    ...(percentIn && { percentIn }),
  };
}

/** How many decimals a number of this field may have. */
export function decimalsTaken(field: ValueField, rule: ValueRule): number {
  if (field === 'value') return rule.decimals;
  const isWhole = field === 'sampleSize' || field === 'population';
  const isHeads = rule.countsPeople && (field === 'numerator' || field === 'denominator');
  return isWhole || isHeads ? 0 : 6;
}

/** The text in one language, those in the others kept; null where none is left. */
function worded(before: Localised | null, typed: string, locale: Locale): Localised | null {
  const { [locale]: _replaced, ...others } = before ?? {};
  const words = typed.trim() === '' ? others : { ...others, [locale]: typed.trim() };
  return Object.keys(words).length === 0 ? null : words;
}

function checked(rule: ValueRule, input: object): ReadCell {
  const parsed = observedValueInput.safeParse(input);
  if (!parsed.success) {
    const [first] = inputProblems(parsed.error);
    return first ? { kind: 'problem', problem: first } : asProblem('value', 'errors.invalid');
  }
  const found = valueProblem(rule, parsed.data);
  return found ? { kind: 'problem', problem: found } : { kind: 'value', value: parsed.data };
}

function asProblem(
  field: string,
  words: string,
  params: InputProblem['params'] = {},
): { readonly kind: 'problem'; readonly problem: InputProblem } {
  return { kind: 'problem', problem: { field, words, params } };
}
