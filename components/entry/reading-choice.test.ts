import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/locale';
import { readNumber } from '@/lib/numbers/read';
import { readingChoices } from './reading-choice';

describe('readingChoices', () => {
  it('offers both readings of 2,639 and settles the separator for the sheet', () => {
    expect(readingChoices([2.639, 2639], 'fr', false)).toEqual([
      { text: '2,639', decimals: 3, settles: { separatorIn: 'decimals' } },
      { text: '2\u202f639', decimals: 0, settles: { separatorIn: 'groups' } },
    ]);
  });

  it('settles a percentage in the cell, in words that cannot be read otherwise', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.constantFrom(1, 10, 100, 1000),
        (locale, digits, scale) => {
          const reading = Number((digits / scale / 100).toPrecision(12));
          const [choice] = readingChoices([reading], locale, true);
          const typed = choice && 'typed' in choice.settles ? choice.settles.typed : '';
          const read = readNumber(typed, { locale, decimals: 1, kind: 'percent' });
          expect(read.kind).toBe('number');
          expect(read.kind === 'number' && read.value).toBeCloseTo(reading, 12);
        },
      ),
    );
  });
});
