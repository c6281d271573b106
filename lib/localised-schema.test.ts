import { describe, expect, it } from 'vitest';
import { inputProblems } from './input-problems';
import {
  localisedInAllInput,
  localisedInput,
  localisedSchema,
  noteForm,
  optionalLocalisedInput,
  plainLine,
  reasonInput,
  titleForm,
} from './localised-schema';
import type { z } from './zod';

const problems = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input);
  return error ? inputProblems(error).map(({ field, words }) => [field, words]) : [];
};

const title = localisedInput(titleForm);

describe('a text that is typed', () => {
  it('is trimmed, and a language left empty is not there', () => {
    expect(title.parse({ fr: '  Santé ', en: '', ar: null })).toEqual({ fr: 'Santé' });
  });

  it('keeps markup as the plain text it is', () => {
    const typed = { en: '<b>Health</b> & <script>' };
    expect(title.parse(typed)).toEqual(typed);
  });

  it.each([
    ['an override of direction', 'a\u202Eb'],
    ['an isolate', '\u2067a\u2069'],
    ['a bell', 'a\u0007'],
    ['a null', 'a\u0000b'],
    ['a control of the upper half', 'a\u0085b'],
    ['half of a character', 'a\uD83D'],
  ])('is refused at its language for %s', (_title, fr) => {
    const refused = [['fr', 'errors.fields.controls']];
    expect(problems(title, { fr })).toEqual(refused);
    expect(problems(localisedSchema, { fr })).toEqual(refused);
  });

  it('may hold the marks that Arabic with Latin codes needs, and any letter', () => {
    const typed = { ar: '\u200Fعلامة \u200EMA-10', fr: 'Cœur 🌍 e\u0301', en: 'a\u200Db' };
    expect(title.parse(typed)).toEqual(typed);
  });

  it('is refused where it is too long, or where a line ends in a title', () => {
    expect(problems(title, { en: 'x'.repeat(301) })).toEqual([['en', 'errors.fields.tooLong']]);
    expect(problems(title, { en: 'a\nb' })).toEqual([['en', 'errors.fields.oneLine']]);
    expect(localisedInput(noteForm).parse({ en: 'a\r\nb' })).toEqual({ en: 'a\nb' });
  });

  it.each([
    ['nothing', {}],
    ['spaces', { fr: ' \u00A0 ' }],
    ['what nobody sees', { fr: '\u200B\u200F' }],
  ])('is no text where it says %s', (_title, typed) => {
    expect(problems(title, typed)).toEqual([['', 'errors.fields.required']]);
    expect(optionalLocalisedInput(noteForm).parse(typed)).toBeNull();
  });

  it('is asked for in each language where all three are needed', () => {
    expect(problems(localisedInAllInput(titleForm), { fr: 'a' })).toEqual([
      ['en', 'errors.fields.required'],
      ['ar', 'errors.fields.required'],
    ]);
  });
});

it('a reason has words', () => {
  expect(problems(reasonInput, ' ')).toEqual([['', 'errors.fields.required']]);
  expect(problems(reasonInput, undefined)).toEqual([['', 'errors.fields.required']]);
  expect(reasonInput.parse(' Late start\nof two centres ')).toBe('Late start\nof two centres');
});

it('a line is one line', () => {
  expect(problems(plainLine(10), 'a\tb')).toEqual([['', 'errors.fields.oneLine']]);
});
