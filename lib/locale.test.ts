import { describe, expect, it } from 'vitest';
import { directionOf, formatTags, isLocale, localise } from './locale';

describe('localise', () => {
  it('gives the text in the language asked for', () => {
    expect(localise({ fr: 'Phase', ar: 'مرحلة' }, 'ar')).toEqual({ text: 'مرحلة', locale: 'ar' });
  });

  it('falls back to another language and says which', () => {
    expect(localise({ en: 'Phase' }, 'ar')).toEqual({ text: 'Phase', locale: 'en' });
    expect(localise({ en: 'Phase', fr: '' }, 'fr')).toEqual({ text: 'Phase', locale: 'en' });
  });

  it('refuses a text that is in no language', () => {
    expect(() => localise({}, 'fr')).toThrow(RangeError);
  });
});

describe('languages', () => {
  it('are recognised by their code only', () => {
    expect(['fr', 'FR', 'de', '', null, 'toString'].map(isLocale)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('run right to left in Arabic only', () => {
    expect([directionOf('fr'), directionOf('en'), directionOf('ar')]).toEqual([
      'ltr',
      'ltr',
      'rtl',
    ]);
  });

  it('group thousands as their readers expect', () => {
    const printed = Object.values(formatTags).map((tag) => (2639).toLocaleString(tag));
    expect(printed).toEqual(['2\u202f639', '2,639', '2.639']);
  });
});
