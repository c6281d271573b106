import { describe, expect, test } from 'vitest';
import { inputProblems } from './input-problems';
import { newCode, optionalText, requiredTitle } from './text-input';

describe('a title', () => {
  test('has words in one language at least', () => {
    expect(requiredTitle.safeParse({ fr: 'Un' }).success).toBe(true);
    expect([{}, { en: '  ' }].map((text) => requiredTitle.safeParse(text).success)).toEqual([
      false,
      false,
    ]);
  });

  test('is not longer than what is shown, and says how long it may be', () => {
    const { error } = requiredTitle.safeParse({ fr: 'Un', ar: 'ا'.repeat(301) });
    expect(error && inputProblems(error)).toEqual([
      { field: 'ar', words: 'errors.fields.tooLong', params: { maximum: 300 } },
    ]);
  });
});

test('a text that may be left out is none without words', () => {
  expect([undefined, null, {}, { en: ' ' }].map((text) => optionalText.parse(text))).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(optionalText.parse({ en: 'Said' })).toEqual({ en: 'Said' });
});

test.each(['.', '..', 'a/b', 'a b', '', 'é', 'x'.repeat(41)])('%j is no code', (code) => {
  expect(newCode.safeParse(code).success).toBe(false);
});
