import { describe, expect, it } from 'vitest';
import type { Answers } from '../grid/reading-choices';
import { anAimIndicator, someLevels } from './aim-fixture';
import type { AimIndicator } from './aim-rows';
import { type AimKind, emptyText, textOf, withLine } from './aim-text';
import { readAims } from './read-aims';
import { nothingSaid, type SaidAim } from './said-aim';

const people = anAimIndicator();
const share = anAimIndicator({ kind: 'ratio', ratioSource: 'full-count', decimals: 1 });
const rate = anAimIndicator({ kind: 'ratio', ratioSource: 'as-published', countsPeople: false });
const money = anAimIndicator({ kind: 'amount', currency: 'MAD', decimals: 2, countsPeople: false });
const stage = anAimIndicator({ kind: 'milestone', levels: someLevels });
const story = anAimIndicator({ kind: 'text' });

const locale = 'en';
const readAll = (
  lines: readonly (readonly [string, AimIndicator])[],
  kind: AimKind = 'target',
  answers: Answers = {},
) =>
  readAims(
    lines.map(([line, indicator]) => ({
      text: withLine(line, emptyText, { kind, indicator, locale }),
      indicator,
      held: undefined,
    })),
    { kind, locale, answers },
  );
const read = (line: string, indicator: AimIndicator, kind: AimKind = 'target', answers?: Answers) =>
  readAll([[line, indicator]], kind, answers)[0];
const said = (line: string, indicator: AimIndicator, kind?: AimKind) => {
  const one = read(line, indicator, kind);
  return one?.kind === 'aim' ? one.aim : one;
};
const wordsOf = (line: string, indicator: AimIndicator, kind?: AimKind) => {
  const one = read(line, indicator, kind);
  return one?.kind === 'problem' ? [one.problem.field, one.problem.words] : one;
};
const problems = 'setting.targets.problems';

describe('a target typed into a cell', () => {
  it('is a number, with what it is measured by', () => {
    expect(said('2,639', people)).toMatchObject({ operator: '=', value: 2639 });
    expect(said('>= 650', people)).toMatchObject({ operator: '>=', value: 650 });
    expect(said('≤ ٦٥٠', people)).toMatchObject({ operator: '<=', value: 650 });
    expect(said('62.5 %', share)).toMatchObject({ value: 0.625 });
  });

  it('may name the unit or the currency of its indicator', () => {
    expect(said('650 People', people)).toMatchObject({ value: 650 });
    expect(said('personnes 650', people)).toMatchObject({ value: 650 });
    expect(said('MAD 1 200,50', money)).toMatchObject({ value: 1200.5, currency: 'MAD' });
    expect(said('1200 dh', money)).toMatchObject({ value: 1200, currency: 'MAD' });
  });

  it.each([
    ['40 %', people, 'notInUnit'],
    ['12 km', people, 'notInUnit'],
    ['12 km', anAimIndicator({ unit: null }), 'otherUnit'],
    ['100 EUR', money, 'otherCurrency'],
    ['€100', money, 'otherCurrency'],
    ['a lot', people, 'notANumber'],
    ['12-15', people, 'notANumber'],
    // More than is not at least.
    ['> 650', people, 'notANumber'],
    ['150 %', share, 'aboveWhole'],
    ['30/48', share, 'partsOfTarget'],
  ] as const)('says what is wrong with %j', (line, indicator, words) => {
    expect(wordsOf(line, indicator)).toEqual(['value', `${problems}.${words}`]);
  });

  it('goes by the rule of its indicator', () => {
    expect(wordsOf('12.5', people)).toEqual(['value', 'api.aims.tooPrecise']);
    expect(wordsOf('-3', people)).toEqual(['value', 'api.aims.negative']);
  });

  it('is a level by its name in any language, or words', () => {
    expect(said('est DRAFTED', stage)).toMatchObject({ level: 'drafted' });
    expect(wordsOf('finished', stage)).toEqual(['level', 'api.aims.unknownLevel']);
    expect(said('A register is kept', story)).toMatchObject({
      words: { en: 'A register is kept' },
      value: null,
    });
  });

  it('is nothing where nothing is typed', () => {
    expect(read('  ', people)).toEqual({ kind: 'none' });
    expect(read('', story)).toEqual({ kind: 'none' });
  });

  it('keeps the number that stands where only something else was changed', () => {
    const held: SaidAim = { ...nothingSaid, value: 1 / 3 };
    const text = { ...textOf(held, rate, locale), comment: { en: 'A third' } };
    const [one] = readAims([{ text, indicator: rate, held }], {
      ...{ kind: 'target', locale, answers: {} },
    });
    expect(one).toMatchObject({ aim: { value: 1 / 3, comment: { en: 'A third' } } });
  });
});

describe('a number that can be read in two ways', () => {
  const precise = anAimIndicator({ decimals: 3, countsPeople: false });

  it('is asked about, and the answer holds for the block', () => {
    expect(read('2,639', precise)).toMatchObject({ kind: 'unclear', text: '2,639' });
    const answered = read('2,639', precise, 'target', { separatorIn: 'decimals' });
    expect(answered).toMatchObject({ aim: { value: 2.639 } });
  });

  it('is settled by the other cells, of other indicators too', () => {
    const [first] = readAll([
      ['2,639', precise],
      ['12,5', money],
    ]);
    expect(first).toMatchObject({ aim: { value: 2.639 } });
  });

  it('is asked about as a percentage where both are possible', () => {
    expect(read('0.625', share)).toMatchObject({ kind: 'unclear' });
    expect(read('40', rate)).toMatchObject({ kind: 'unclear' });
    expect(said('40', share)).toMatchObject({ value: 0.4 });
    const answered = read('0.625', share, 'target', { percentIn: 'fractions' });
    expect(answered).toMatchObject({ aim: { value: 0.625 } });
  });
});

describe('a baseline typed into a cell', () => {
  it('has its year, and parts where it is a ratio', () => {
    expect(said('120 (2019)', people, 'baseline')).toMatchObject({ value: 120, year: 2019 });
    expect(said('30/48 [2019]', share, 'baseline')).toMatchObject({
      ...{ value: null, numerator: 30, denominator: 48, year: 2019 },
    });
  });

  it.each([
    ['120', people, ['year', `${problems}.yearMissing`]],
    ['120 (1066)', people, ['year', 'api.aims.year']],
    ['30/0 (2019)', share, ['denominator', 'api.aims.denominatorZero']],
    ['60/48 (2019)', share, ['numerator', 'api.aims.aboveDenominator']],
    ['30/ (2019)', share, ['denominator', 'api.aims.partMissing']],
    ['x/48 (2019)', share, ['numerator', `${problems}.notANumber`]],
  ] as const)('says what is wrong with %j', (line, indicator, expected) => {
    expect(wordsOf(line, indicator, 'baseline')).toEqual(expected);
  });
});
