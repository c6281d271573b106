import { describe, expect, it } from 'vitest';
import { isMet, type Measured, measured, measuredRate } from './budget';
import { pairedRounds } from './paired';
import { jsonOf, tableOf } from './table';

const pair = { ratio: 1.25, median: 5, p95: 9, bareMedian: 4 };
const time = measured('a save', 'bare rows', 1.3, pair);
const rate = measuredRate('a page', 'a bare page', 0.8, pair);

describe('a budget', () => {
  it('of time is kept by what takes no longer', () => {
    expect(isMet(time)).toBe(true);
    expect(isMet({ ...time, ratio: 1.31 })).toBe(false);
  });

  it('of requests per second is kept by what answers as many', () => {
    expect(rate).toMatchObject({ ratio: 0.8, unit: '/s', median: 200, bareMedian: 250 });
    expect(isMet(rate)).toBe(true);
    expect(isMet({ ...rate, ratio: 0.79 })).toBe(false);
  });

  it('is not kept by what could not be measured', () => {
    for (const line of [time, rate]) expect(isMet({ ...line, ratio: Number.NaN })).toBe(false);
  });
});

describe('the budgets', () => {
  const lines: Measured[] = [time, { ...rate, ratio: 0.5 }];

  it('stand in a table with their bounds and units', () => {
    expect(tableOf(lines).split('\n')).toEqual([
      'what    ratio  budget             median      p95      bare  ratio to',
      'a save   1.25  ≤ 1.30  met       5.00 ms  9.00 ms   4.00 ms  bare rows',
      'a page   0.50  ≥ 0.80  NOT MET  200.0 /s           250.0 /s  a bare page',
      '',
    ]);
  });

  it('are the same for programs', () => {
    expect(JSON.parse(jsonOf(lines)).budgets).toMatchObject([
      { what: 'a save', atMost: 1.3, atLeast: null, isMet: true, unit: 'ms', median: 5, p95: 9 },
      { what: 'a page', atMost: null, atLeast: 0.8, isMet: false, unit: '/s', p95: null },
    ]);
  });
});

it('rounds are compared pair by pair, after one of each that does not count', async () => {
  const own = [100, 2, 30, 8];
  const bare = [1, 1, 10, 2];
  const next = (times: number[]) => async () => times.shift() ?? Number.NaN;
  expect(await pairedRounds(3, next(own), next(bare))).toMatchObject({
    ratio: 3,
    median: 8,
    bareMedian: 2,
  });
});
