import { describe, expect, it } from 'vitest';
import { preferredLocale } from './preferred-locale';

describe('preferredLocale', () => {
  it.each([
    ['ar-MA,ar;q=0.9,fr;q=0.8', 'ar'],
    ['de-DE,de;q=0.9,en;q=0.5', 'en'],
    ['fr;q=0.2, EN-us ;q=0.7', 'en'],
    ['en;q=0,ar;q=0.1', 'ar'],
    ['de, es', 'fr'],
    ['*', 'fr'],
    ['en;q=nonsense', 'fr'],
    ['', 'fr'],
    [null, 'fr'],
  ])('%s leads to %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
