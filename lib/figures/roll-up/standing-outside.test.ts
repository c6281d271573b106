import { describe, expect, it } from 'vitest';
import { contextsOf } from '../build-figures';
import { type TestProgramme, testFigures, testProgramme } from '../snapshot-testing';
import { standingOutside } from './standing-by-core';

const values: TestProgramme['values'] = [
  ['A', '2019-Q1', 10],
  ['B', '2019-Q1', 5],
  ['C', '2019-Q1', 1],
  ['A', '2019-Q2', 12],
  ['B', '2019-Q2', 6],
];

describe('several periods in no phase', () => {
  it.each([
    ['periodic', null, 18],
    ['cumulative', 'programme', 19],
    ['snapshot', null, 19],
  ] as const)('stand one by one as a release would say them: %s', (accumulation, origin, whole) => {
    const given = { indicator: { accumulation, cumulativeOrigin: origin }, values };
    const asOf = '2024-06-30';
    const [context] = contextsOf(testProgramme(given), { asOf, basis: 'approved' });
    if (!context) throw new RangeError('There is one indicator.');
    const cells = standingOutside(context, 'outside');
    const released = testFigures(given, asOf);
    for (const period of ['2019-Q1', '2019-Q2']) {
      for (const place of [undefined, 'A', 'B']) {
        const cell = cells.find(
          (one) => one.placeKey === (place ? `${place}@1` : null) && one.period?.code === period,
        );
        const where = { phase: 'outside', period, ...(place && { place }) };
        expect(cell?.value).toEqual(released.at(where)?.value);
      }
    }
    const last = cells.find((one) => one.placeKey === null && one.period?.code === '2019-Q2');
    expect(last?.value.value).toBe(whole);
  });
});
