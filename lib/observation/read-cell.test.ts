import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/locale';
import { type CellText, cellTextOf, emptyCell } from '@/lib/observation/cell-text';
import { type ObservedValue, observedValueInput } from '@/lib/observation/observation-input';
import { readCell } from '@/lib/observation/read-cell';
import type { ValueRule } from '@/lib/observation/value-problem';

const count: ValueRule = {
  kind: 'count',
  ratioSource: null,
  decimals: 0,
  allowsNegative: false,
  countsPeople: true,
  levels: [],
};
const amount: ValueRule = { ...count, kind: 'amount', decimals: 2, countsPeople: false };
const ratio: ValueRule = { ...count, kind: 'ratio', ratioSource: 'full-count', decimals: 1 };
const score: ValueRule = { ...count, kind: 'score', levels: [{ code: 'low' }, { code: 'high' }] };
const story: ValueRule = { ...count, kind: 'text', countsPeople: false };

const observed = (value: Partial<ObservedValue>) => observedValueInput.parse(value);

interface Setting {
  readonly rule?: ValueRule;
  readonly locale?: Locale;
  readonly separatorIn?: 'groups' | 'decimals';
  readonly stored?: ObservedValue | null;
}

function read(text: Partial<CellText>, setting: Setting = {}) {
  const { rule = count, locale = 'fr', separatorIn, stored = null } = setting;
  const shown = cellTextOf(stored, rule, locale);
  return readCell({ ...shown, ...text }, { rule, locale, separatorIn, stored, shown });
}

describe('readCell', () => {
  it('leaves an empty cell missing, which is not zero', () => {
    expect(read({})).toEqual({ kind: 'empty' });
    expect(read({ fields: { value: '  ' } })).toEqual({ kind: 'empty' });
    expect(read({ fields: { value: '0' } })).toEqual({
      kind: 'value',
      value: observed({ value: 0 }),
    });
  });

  it('says in words at the field that a word is no number, and keeps it', () => {
    expect(read({ fields: { value: ' quinze ' } })).toEqual({
      kind: 'problem',
      problem: { field: 'value', words: 'entry.problems.notANumber', params: { text: 'quinze' } },
    });
  });

  it('asks which number 2,639 is, once for the sheet', () => {
    const fields = { value: '2,639' };
    expect(read({ fields }, { rule: amount })).toEqual({
      kind: 'ambiguous',
      field: 'value',
      readings: [2.639, 2639],
    });
    const answered = read({ fields }, { rule: amount, separatorIn: 'groups' });
    expect(answered).toEqual({ kind: 'value', value: observed({ value: 2639 }) });
  });

  it('needs no question where the indicator has no decimals', () => {
    expect(read({ fields: { value: '2,639' } })).toEqual({
      kind: 'value',
      value: observed({ value: 2639 }),
    });
  });

  it.each([
    [{ value: '-3' }, count, 'value', 'observation.errors.negative'],
    [{ value: '3,5' }, count, 'value', 'observation.errors.tooPrecise'],
    [{ numerator: '3' }, ratio, 'denominator', 'observation.errors.required'],
    [
      { numerator: '30', denominator: '20' },
      ratio,
      'numerator',
      'observation.errors.aboveDenominator',
    ],
    [{ level: 'middle' }, score, 'level', 'observation.errors.unknownLevel'],
  ] as const)('refuses %j at its field', (fields, rule, field, words) => {
    expect(read({ fields }, { rule })).toMatchObject({ problem: { field, words } });
  });

  it('keeps what is stored in a field that was left as it was shown', () => {
    const stored = observed({ value: 1234.567 });
    const rule = { ...amount, decimals: 3 };
    const text = read({ doubt: 'Counted twice' }, { rule, stored });
    expect(text).toEqual({
      kind: 'value',
      value: { ...stored, doubt: { fr: 'Counted twice' } },
    });
  });

  it('tells a cell that was emptied from one that always was', () => {
    const emptied = read({ fields: { value: '' } }, { stored: observed({ value: 15 }) });
    expect(emptied).toEqual({ kind: 'emptied' });
  });

  it('asks why a value was not collected', () => {
    expect(read({ ...emptyCell, state: 'not-collected' })).toMatchObject({
      problem: { field: 'explanation' },
    });
    expect(read({ state: 'not-collected', explanation: 'Flood' })).toEqual({
      kind: 'value',
      value: observed({ state: 'not-collected', explanation: 'Flood' }),
    });
  });

  it('drops the number of a cell that is now said not to be collected', () => {
    const text = { state: 'not-collected', explanation: 'Flood' } as const;
    expect(read(text, { stored: observed({ value: 15 }) })).toEqual({
      kind: 'value',
      value: observed({ state: 'not-collected', explanation: 'Flood' }),
    });
  });

  it('keeps a text in the languages that the reader does not write', () => {
    const stored = observed({ words: { fr: 'Un plan', ar: 'خطة' } });
    expect(read({ fields: { words: 'A plan' } }, { rule: story, locale: 'en', stored })).toEqual({
      kind: 'value',
      value: observed({ words: { fr: 'Un plan', ar: 'خطة', en: 'A plan' } }),
    });
  });
});
