import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/locale';
import { formatNumber } from './format';
import { readNumber } from './read';
import { readBlock } from './read-block';

const whole = { locale: 'fr', decimals: 0 } as const;

describe('rule 12: reading numbers (peer: 2 639 read as 2)', () => {
  it.each([
    '2 639',
    '2\u00a0639',
    '2\u202f639',
    '2,639',
    '2.639',
    '٢٦٣٩',
    '٢٬٦٣٩',
    '۲۶۳۹',
    "2'639",
    ' 2639 ',
    '\u20682639\u2069',
    '2\u2009639',
    '٢ ٦٣٩',
    '٢،٦٣٩',
    '\u200f٢٦٣٩',
  ])('reads %j as 2639 where the indicator has no decimals', (text) => {
    expect(readNumber(text, whole)).toEqual({ kind: 'number', value: 2639 });
  });

  it.each([
    ['12 639,5', 12639.5],
    ['12,639.5', 12639.5],
    ['12.639,5', 12639.5],
    ['1.234.567', 1234567],
    ['62,5', 62.5],
    ['62.5', 62.5],
    ['٦٢٫٥', 62.5],
    ['1234,567', 1234.567],
    ['0,625', 0.625],
    [',5', 0.5],
    ['-3', -3],
    ['\u22123', -3],
    ['+3', 3],
    ['0', 0],
  ])('reads %j as %d, which nothing else could mean', (text, value) => {
    expect(readNumber(text, { locale: 'en', decimals: 3 })).toEqual({ kind: 'number', value });
  });

  it.each([
    ['fr', '2,639', [2.639, 2639]],
    ['en', '2,639', [2639, 2.639]],
    ['ar', '2.639', [2639, 2.639]],
    ['en', '2.639', [2.639, 2639]],
    ['fr', '-2.639', [-2639, -2.639]],
  ] as const)('asks in %s whether %s means thousands or decimals', (locale, text, readings) => {
    expect(readNumber(text, { locale, decimals: 1 })).toEqual({ kind: 'ambiguous', readings });
  });

  it('asks only once for a block of cells', () => {
    const options = { locale: 'fr', decimals: 3 } as const;
    expect(readNumber('2.639', { ...options, separatorIn: 'groups' })).toEqual({
      kind: 'number',
      value: 2639,
    });
    expect(readNumber('2.639', { ...options, separatorIn: 'decimals' })).toEqual({
      kind: 'number',
      value: 2.639,
    });
  });

  it.each(['', '   ', '\u00a0', '\u200f'])('takes %j for empty, never for zero', (text) => {
    expect(readNumber(text, whole)).toEqual({ kind: 'empty' });
  });

  it.each([
    'N/A',
    'n.d.',
    'N=42;P=57',
    '751*',
    '≥ 650',
    '12-15',
    '1/2',
    '-',
    '12 34',
    '1.234.56',
    '1,2,3',
    '12.',
    '1e5',
    '1G234',
    '1D5',
    '62,5 %',
    '12 personnes',
    '9007199254740993',
  ])('keeps %j as text that is no number', (text) => {
    expect(readNumber(text, whole)).toEqual({ kind: 'not-a-number', text });
  });

  it('rounds nothing silently', () => {
    expect(readNumber('12,5', whole)).toEqual({ kind: 'too-precise', value: 12.5 });
    expect(readNumber('12,50', { ...whole, decimals: 1 })).toEqual({ kind: 'number', value: 12.5 });
  });

  it.each([
    ['62,5 %', { kind: 'number', value: 0.625 }],
    ['%62,5', { kind: 'number', value: 0.625 }],
    ['٪٦٢٫٥', { kind: 'number', value: 0.625 }],
    ['%62,5 %', { kind: 'not-a-number', text: '%62,5 %' }],
    ['62.639 %', { kind: 'ambiguous', readings: [626.39, 0.62639] }],
    ['٦٢٫٥٪', { kind: 'number', value: 0.625 }],
    ['62.5', { kind: 'ambiguous', readings: [0.625, 62.5] }],
    ['0.625', { kind: 'ambiguous', readings: [0.625, 0.00625] }],
    ['0', { kind: 'number', value: 0 }],
  ])('reads the percentage %s as a fraction, or asks', (text, read) => {
    expect(readNumber(text, { locale: 'fr', decimals: 1, kind: 'percent' })).toEqual(read);
  });

  it('asks once for a block of percentages what 0.625 and 62.5 stand for', () => {
    const percent = { locale: 'fr', decimals: 1, kind: 'percent' } as const;
    const asFractions = { ...percent, percentIn: 'fractions' } as const;
    expect(readNumber('0.625', asFractions)).toEqual({ kind: 'number', value: 0.625 });
    expect(readNumber('1.2', asFractions)).toEqual({ kind: 'number', value: 1.2 });
    expect(readNumber('62,5 %', asFractions)).toEqual({ kind: 'number', value: 0.625 });
    const asPercent = { ...percent, percentIn: 'percent' } as const;
    expect(readNumber('0.625', asPercent)).toEqual({ kind: 'number', value: 0.00625 });
  });

  it.each([
    ['a decimal', ['2,639', '12,5'], [2.639, 12.5]],
    ['decimals and groups', ['2,639', '1.234,5'], [2.639, 1234.5]],
    ['groups of spaces', ['2,639', '1 234,50'], [2.639, 1234.5]],
    ['two groups', ['2.639', '1.234.567'], [2639, 1234567]],
    ['the other mark', ['2,639', '0.5'], [2639, 0.5]],
  ])('lets other cells of a block force the reading: %s', (_, texts, values) => {
    const read = readBlock(texts, { locale: 'fr', decimals: 3 });
    expect(read).toEqual(values.map((value) => ({ kind: 'number', value })));
  });

  it('forces no reading where the cells of a block contradict each other', () => {
    const [first] = readBlock(['2,639', '0,5', '1.5'], { locale: 'fr', decimals: 3 });
    expect(first?.kind).toBe('ambiguous');
    const [alone, empty] = readBlock(['2,639', ''], { locale: 'fr', decimals: 3 });
    expect([alone?.kind, empty?.kind]).toEqual(['ambiguous', 'empty']);
  });

  it('asks where another cell of the block contradicts an indicator without decimals', () => {
    const whole = { locale: 'fr', decimals: 0 } as const;
    const [grouped, contradicted] = readBlock(['1 000,00', '1,000'], whole);
    expect(grouped).toEqual({ kind: 'number', value: 1000 });
    expect(contradicted).toEqual({ kind: 'ambiguous', readings: [1, 1000] });
    expect(readBlock(['12,50', '1,000'], { ...whole, separatorIn: 'groups' })[1]).toEqual({
      kind: 'number',
      value: 1000,
    });
    expect(readBlock(['1 000,00', '12,5'], whole)[1]).toEqual({ kind: 'too-precise', value: 12.5 });
  });

  it('gives back every number that was formatted, in each language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        (locale, decimals, scaled) => {
          const value = scaled / 10 ** decimals + 0;
          const read = readNumber(formatNumber(value, locale, { kind: 'plain', decimals }), {
            locale,
            decimals,
          });
          // Three decimals look like a group of thousands: the reading of the language comes first.
          expect(read.kind === 'ambiguous' ? read.readings[0] : read).toEqual(
            read.kind === 'ambiguous' ? value : { kind: 'number', value },
          );
          if (decimals !== 3) expect(read.kind).toBe('number');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('gives back every percentage that was formatted, in each language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.integer({ min: -2000, max: 2000 }),
        (locale, permille) => {
          const printed = formatNumber(permille / 1000, locale, { kind: 'percent', decimals: 1 });
          expect(readNumber(printed, { locale, decimals: 1, kind: 'percent' })).toEqual({
            kind: 'number',
            value: permille / 1000 + 0,
          });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
