import { describe, expect, expectTypeOf, it } from 'vitest';
import { formatNumber, isolated } from './format';

const plain = { kind: 'plain', decimals: 0 } as const;

describe('formatNumber', () => {
  it.each([
    ['fr', '2\u202f639'],
    ['en', '2,639'],
    ['ar', '2.639'],
  ] as const)('prints two thousand six hundred thirty-nine in %s as %s', (locale, printed) => {
    expect(formatNumber(2639, locale, plain)).toBe(printed);
  });

  it.each([
    ['fr', '62,5\u202f%'],
    ['en', '62.5%'],
    ['ar', '62,5%'],
  ] as const)('prints the fraction 0.625 in %s as %s', (locale, printed) => {
    expect(formatNumber(0.625, locale, { kind: 'percent', decimals: 1 })).toBe(printed);
  });

  it.each([
    ['fr', '1\u202f234,50\u00a0MAD'],
    ['en', 'MAD\u00a01,234.50'],
    ['ar', '1.234,50\u00a0MAD'],
  ] as const)('prints an amount in %s as %s', (locale, printed) => {
    const style = { kind: 'amount', decimals: 2, currency: 'MAD' } as const;
    expect(formatNumber(1234.5, locale, style)).toBe(printed);
  });

  it('rounds a percentage as a decimal number, not as a binary one', () => {
    expect(formatNumber(0.285, 'en', { kind: 'percent', decimals: 0 })).toBe('29%');
  });

  it('prints a real minus sign, a plus only when asked, and never a minus zero', () => {
    expect(formatNumber(-5, 'ar', plain)).toBe('\u22125');
    expect(formatNumber(5, 'fr', { ...plain, sign: 'always' })).toBe('+5');
    expect(formatNumber(-0.2, 'en', plain)).toBe('0');
    expect(formatNumber(0, 'en', { ...plain, sign: 'always' })).toBe('0');
  });

  it('refuses what is no number instead of printing NaN', () => {
    expect(() => formatNumber(Number.NaN, 'fr', plain)).toThrow(RangeError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY, 'fr', plain)).toThrow(RangeError);
  });

  it('takes no null: a missing value has no number', () => {
    expectTypeOf(formatNumber).parameter(0).toEqualTypeOf<number>();
    expect(() => formatNumber(JSON.parse('null'), 'fr', plain)).toThrow();
  });
});

describe('isolated', () => {
  it('wraps a number for running Arabic text', () => {
    expect(isolated('\u22125')).toBe('\u2068\u22125\u2069');
  });
});
