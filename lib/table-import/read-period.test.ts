import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '@/lib/period/day';
import { readPeriod } from './read-period';

const spans = (said: string | number) =>
  readPeriod(said).map(({ from, to }) => `${dayOf(from)}…${dayOf(to)}`);

describe('a period', () => {
  test.each([
    ['2013', '2013-01-01…2013-12-31'],
    [2013, '2013-01-01…2013-12-31'],
    ['٢٠١٣', '2013-01-01…2013-12-31'],
    ['2013 Q1', '2013-01-01…2013-03-31'],
    ['2013Q2', '2013-04-01…2013-06-30'],
    ['2013-Q4', '2013-10-01…2013-12-31'],
    ['Q3/2013', '2013-07-01…2013-09-30'],
    ['T1 2013', '2013-01-01…2013-03-31'],
    ['T12013', '2013-01-01…2013-03-31'],
    ['1er trimestre 2013', '2013-01-01…2013-03-31'],
    ['2e trimestre de 2013', '2013-04-01…2013-06-30'],
    ['third quarter of 2013', '2013-07-01…2013-09-30'],
    ['الربع الأول 2013', '2013-01-01…2013-03-31'],
    ['S2 2013', '2013-07-01…2013-12-31'],
    ['H1 2013', '2013-01-01…2013-06-30'],
    ['2013-06', '2013-06-01…2013-06-30'],
    ['06/2013', '2013-06-01…2013-06-30'],
    ['juin 2013', '2013-06-01…2013-06-30'],
    ['Févr. 2013', '2013-02-01…2013-02-28'],
    ['August 2013', '2013-08-01…2013-08-31'],
    ['غشت 2013', '2013-08-01…2013-08-31'],
    ['دجنبر 2013', '2013-12-01…2013-12-31'],
    ['شتنبر ٢٠١٣', '2013-09-01…2013-09-30'],
    ['1980 to 1990', '1980-01-01…1990-12-31'],
    ['1980–1990', '1980-01-01…1990-12-31'],
    ['1980 à 1990', '1980-01-01…1990-12-31'],
    ['من 1980 إلى 1990', '1980-01-01…1990-12-31'],
    ['Jan–Mar 2013', '2013-01-01…2013-03-31'],
    ['janvier 2013 à mars 2014', '2013-01-01…2014-03-31'],
    ['2016-01-01 2016-12-31', '2016-01-01…2016-12-31'],
    ['24 octobre 2023', '2023-10-24…2023-10-24'],
  ])('is read from %s', (said, expected) => {
    expect(spans(said)).toEqual([expected]);
  });

  test('that could mean several has each of them', () => {
    expect(spans('2002/03')).toEqual(
      expect.arrayContaining(['2002-03-01…2002-03-31', '2002-07-01…2003-06-30']),
    );
    expect(spans('2002-2003')).toEqual(
      expect.arrayContaining(['2002-01-01…2003-12-31', '2002-04-01…2003-03-31']),
    );
    expect(spans('03/04/2013')).toEqual(['2013-04-03…2013-04-03', '2013-03-04…2013-03-04']);
    // As a spreadsheet keeps "June 2013".
    expect(spans(41426)).toEqual(['2013-06-01…2013-06-01', '2013-06-01…2013-06-30']);
  });

  // January to March, and not the first of March; and 2013.1 is what is left of 2013.10.
  test.each(['01-03/2013', '1-3/2013', '2013.1'])('is not guessed from %s', (said) => {
    expect(readPeriod(said)).toEqual([]);
  });

  test.each(['', 'total', '2013 Q5', '13', '2013-13', '32/13/2013', 'Q1', '1990 to 1980', 12.5])(
    'is not read from %s',
    (said) => {
      expect(readPeriod(said)).toEqual([]);
    },
  );

  test('is the same in every form of a quarter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1901, max: 2190 }),
        fc.integer({ min: 1, max: 4 }),
        (year, n) => {
          const forms = [
            `${year} Q${n}`,
            `T${n} ${year}`,
            `${year}Q${n}`,
            `trimestre ${n} ${year}`,
          ];
          const [first, ...others] = forms.map(spans);
          expect(first).toHaveLength(1);
          for (const other of others) expect(other).toEqual(first);
        },
      ),
    );
  });

  test('of two years is from the first day of one to the last of the other', () => {
    const year = fc.integer({ min: 1901, max: 2190 });
    fc.assert(
      fc.property(year, fc.integer({ min: 2, max: 9 }), (from, length) => {
        const to = from + length;
        expect(spans(`${from} to ${to}`)).toEqual([`${from}-01-01…${to}-12-31`]);
        expect(spans(`${from}-${to}`)).toEqual([`${from}-01-01…${to}-12-31`]);
      }),
    );
  });
});
