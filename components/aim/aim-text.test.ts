import { describe, expect, it } from 'vitest';
import { anAimIndicator, someLevels } from './aim-fixture';
import { emptyText, isSameText, lineOf, saysNothing, textOf, withLine } from './aim-text';
import { nothingSaid, type SaidAim } from './said-aim';

const people = anAimIndicator({ decimals: 1 });
const share = anAimIndicator({ kind: 'ratio' });
const stage = anAimIndicator({ kind: 'milestone', levels: someLevels });
const story = anAimIndicator({ kind: 'text' });
const line = (said: Partial<SaidAim>, indicator = people, locale: 'en' | 'fr' | 'ar' = 'en') =>
  lineOf(textOf({ ...nothingSaid, ...said }, indicator, locale), indicator, locale);

describe('a cell on one line', () => {
  it('is a number in the reader’s language, with its mark', () => {
    expect(line({ value: 1234.5, operator: '>=' })).toBe('≥ 1,234.5');
    expect(line({ value: 1234.5 }, people, 'fr')).toBe('1\u202f234,5');
    expect(line({ value: 0.625, operator: '<=' }, share)).toBe('≤ 62.5%');
  });

  it('has the year of a baseline, and parts where they are known', () => {
    expect(line({ value: 12, year: 2019 })).toBe('12.0 (2019)');
    expect(line({ numerator: 30, denominator: 48, year: 2019 }, share)).toBe('30 / 48 (2019)');
  });

  it('is the name of a level, or words in a language there is', () => {
    expect(line({ level: 'drafted' }, stage, 'fr')).toBe('Est drafted');
    expect(line({ words: { ar: 'سجل' } }, story)).toBe('سجل');
    expect(line({ words: { en: 'Clearly more' } })).toBe('Clearly more');
  });
});

describe('a line typed over a cell', () => {
  const type = (typed: string, before = emptyText, indicator = people) =>
    withLine(typed, before, { kind: 'baseline', indicator, locale: 'en' });

  it('keeps what a line cannot say, and the year where none is typed', () => {
    const before = { ...emptyText, year: '2018', comment: { en: 'From the survey' } };
    expect(type('12', before)).toEqual({ ...before, body: '12' });
    expect(type('12 (٢٠١٩)', before)).toMatchObject({ body: '12', year: '2019' });
  });

  it('is the text of the reader’s language alone', () => {
    const before = { ...emptyText, words: { fr: 'Un registre' } };
    expect(type('A register', before, story).words).toEqual({
      fr: 'Un registre',
      en: 'A register',
    });
  });

  it('gives back each cell that is copied and pasted', () => {
    for (const text of ['≥ 12.5', '30 / 48', '62.5%', 'Is drafted']) {
      const indicator = text.startsWith('Is') ? stage : share;
      const pasted = withLine(text, emptyText, { kind: 'target', indicator, locale: 'en' });
      expect(lineOf(pasted, indicator, 'en')).toBe(text);
    }
  });
});

it('tells cells apart by what they say, a comment alone saying nothing', () => {
  expect(isSameText({ ...emptyText, words: { en: '' } }, emptyText)).toBe(true);
  expect(isSameText({ ...emptyText, operator: '>=' }, emptyText)).toBe(false);
  expect(saysNothing({ ...emptyText, comment: { en: 'Why' } })).toBe(true);
  expect(saysNothing({ ...emptyText, words: { ar: 'سجل' } })).toBe(false);
});
