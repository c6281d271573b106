import { assert, constant, constantFrom, integer, oneof, property, record } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wordsOf } from '@/lib/words-testing';
import { dayNumber, dayOf } from './day';
import { type Generation, generatePeriods } from './generate-periods';
import { generatedTitle } from './generated-title';
import { placeIn } from './phase-of-period';
import type { Span } from './vocabulary';

const exact = (from: string, to: string): Span => ({
  start: { date: from, precision: 'day' },
  end: { date: to, precision: 'day' },
});

const second = { code: 'II', span: exact('2014-02-01', '2018-01-31') };
const third: Generation['phases'][number] = {
  code: 'III',
  span: {
    start: { date: '2019-01-01', precision: 'year' },
    end: { date: '2023-12-31', precision: 'year' },
  },
};

const asked = (fields: Partial<Generation>): Generation => ({
  frequency: 'quarter',
  from: '2023-01-01',
  to: '2023-12-31',
  startMonth: 1,
  dueAfterDays: null,
  phases: [second, third],
  over: null,
  ...fields,
});
const codes = (fields: Partial<Generation>) =>
  generatePeriods(asked(fields)).periods.map(({ code }) => code);

const anyDay = integer({ min: dayNumber('1995-01-01'), max: dayNumber('2045-12-31') });
const anyGeneration = record({
  frequency: constantFrom('month', 'quarter', 'half-year', 'year'),
  from: anyDay,
  length: integer({ min: 0, max: 2500 }),
  startMonth: integer({ min: 1, max: 12 }),
  dueAfterDays: oneof(constant(null), integer({ min: 0, max: 90 })),
  phases: constant([second, third]),
  over: constant(null),
}).map(
  ({ length, from, ...one }): Generation => ({
    ...one,
    from: dayOf(from),
    to: dayOf(from + length),
  }),
);

const daysOf = ({ start, end }: Span) => ({
  from: dayNumber(start.date ?? ''),
  to: dayNumber(end.date ?? ''),
});

describe('generated periods', () => {
  it('cover every day asked for once, but for less than a period at either end', () => {
    assert(
      property(anyGeneration, (generation) => {
        const { periods, uncovered } = generatePeriods(generation);
        const whole = periods.map(({ span }) => daysOf(span));
        const edges = uncovered.map((one) => ({
          from: dayNumber(one.from),
          to: dayNumber(one.to),
        }));
        const all = [...whole, ...edges].sort((one, other) => one.from - other.from);
        let next = dayNumber(generation.from);
        for (const { from, to } of all) {
          expect(from).toBe(next);
          expect(to).toBeGreaterThanOrEqual(from);
          next = to + 1;
        }
        expect(next).toBe(dayNumber(generation.to) + 1);
        const longest = { month: 31, quarter: 92, 'half-year': 184, year: 366, phase: 0 };
        if (periods.length === 0) return;
        for (const { from, to } of edges) {
          expect(to - from + 1).toBeLessThan(longest[generation.frequency] + 1);
        }
      }),
    );
  });

  it('have each a code of their own, whichever year they follow', () => {
    assert(
      property(anyGeneration, (generation) => {
        const list = codes(generation);
        expect(new Set(list).size).toBe(list.length);
        for (const code of list) expect(code).toMatch(/^\d{4}(-\d\d)?(-[QHM]\d{1,2})?$/);
      }),
    );
  });

  it('are due as many days after their end as was asked', () => {
    assert(
      property(anyGeneration, (generation) => {
        for (const { dueOn, span } of generatePeriods(generation).periods) {
          const { dueAfterDays } = generation;
          expect(dueOn === null).toBe(dueAfterDays === null);
          if (dueOn) expect(dayNumber(dueOn) - daysOf(span).to).toBe(dueAfterDays);
        }
      }),
    );
  });

  it('keep a phase only where they lie wholly in it', () => {
    assert(
      property(anyGeneration, (generation) => {
        for (const { phase, span } of generatePeriods(generation).periods) {
          const inside = generation.phases.filter((one) => placeIn(span, one.span) === 'inside');
          expect(phase).toBe(inside[0]?.code ?? null);
        }
      }),
    );
  });
});

test.each([
  ['month', ['2023-M04', '2023-M05', '2023-M06']],
  ['quarter', ['2023-Q2']],
])('a %s of the calendar is coded %j', (frequency, expected) => {
  const fields = { frequency, from: '2023-04-01', to: '2023-06-30' } as Partial<Generation>;
  expect(codes(fields)).toEqual(expected);
});

test('halves and years of the calendar too', () => {
  expect(codes({ frequency: 'half-year' })).toEqual(['2023-H1', '2023-H2']);
  expect(codes({ frequency: 'year' })).toEqual(['2023']);
});

test('a programme that starts in February has years of its own, and months of the calendar', () => {
  const own = { startMonth: 2, from: '2014-02-01', to: '2015-01-31' };
  expect(codes({ ...own, frequency: 'year' })).toEqual(['2014-15']);
  expect(codes({ ...own, frequency: 'half-year' })).toEqual(['2014-15-H1', '2014-15-H2']);
  expect(codes({ ...own, frequency: 'quarter' }).at(-1)).toBe('2014-15-Q4');
  expect(codes({ ...own, frequency: 'month' }).at(-1)).toBe('2015-M01');
  expect(codes({ startMonth: 7, frequency: 'year', from: '1999-07-01', to: '2000-06-30' })).toEqual(
    ['1999-00'],
  );
});

test('a phase that begins in February has quarters of the calendar only where they are whole', () => {
  const { periods, uncovered } = generatePeriods(
    asked({ from: '2014-02-01', to: '2018-01-31', over: 'II' }),
  );
  expect([periods[0]?.code, periods.at(-1)?.code]).toEqual(['2014-Q2', '2017-Q4']);
  expect(uncovered).toEqual([
    { from: '2014-02-01', to: '2014-03-31' },
    { from: '2018-01-01', to: '2018-01-31' },
  ]);
});

test('a quarter that straddles an end of a phase is made between dates, and keeps no phase', () => {
  const { periods } = generatePeriods(asked({ from: '2014-01-01', to: '2014-06-30' }));
  expect(periods.map(({ code, phase }) => [code, phase])).toEqual([
    ['2014-Q1', null],
    ['2014-Q2', 'II'],
  ]);
});

test('what dates of a phase leave open is settled by making the periods for that phase', () => {
  const year = { frequency: 'year', from: '2019-01-01', to: '2020-12-31' } as const;
  const phases = (over: string | null) =>
    generatePeriods(asked({ ...year, over })).periods.map(({ phase }) => phase);
  expect(phases(null)).toEqual([null, 'III']);
  expect(phases('III')).toEqual(['III', 'III']);
});

test('a period of a phase has the dates of the phase, however coarse', () => {
  const fields = { frequency: 'phase', from: '2014-01-01', to: '2023-12-31' } as const;
  expect(codes(fields)).toEqual(['phase-II', 'phase-III']);
  expect(generatePeriods(asked({ ...fields, over: 'III', dueAfterDays: 45 })).periods).toEqual([
    {
      code: 'phase-III',
      frequency: 'phase',
      span: third.span,
      dueOn: '2024-02-14',
      phase: 'III',
      programmeYear: null,
    },
  ]);
});

test('only what its dates cannot name has a title', () => {
  const words = {
    fr: wordsOf('periods', 'fr'),
    en: wordsOf('periods', 'en'),
    ar: wordsOf('periods', 'ar'),
  };
  const title = (fields: Partial<Generation>) => {
    const [first] = generatePeriods(asked(fields)).periods;
    return first && generatedTitle(first, words);
  };
  expect(title({})).toBeNull();
  const own = { startMonth: 2, from: '2014-02-01', to: '2015-01-31' };
  expect(title(own)).toEqual({
    fr: '1er trimestre de l’année de programme 2014–2015',
    en: 'Q1 of programme year 2014–2015',
    ar: 'الربع الأول من سنة البرنامج 2014–2015',
  });
  expect(title({ ...own, frequency: 'half-year' })?.en).toBe('H1 of programme year 2014–2015');
  expect(title({ ...own, frequency: 'year' })?.en).toBe('Programme year 2014–2015');
});
