import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfCount, chanceOfShare, usualRange } from './usual-range';

function isUsual(earlier: readonly number[], value: number): boolean | null {
  const range = usualRange(earlier, chanceOfCount);
  return range && value >= range.low && value <= range.high;
}

describe('the usual range of a short series', () => {
  it.each([
    { what: 'three values say nothing', earlier: [40, 42, 41], value: 4_000, usual: null },
    { what: 'a value like the others', earlier: [40, 52, 38, 45], value: 55, usual: true },
    { what: 'a digit too many', earlier: [40, 52, 38, 45], value: 450, usual: false },
    { what: 'a digit too few', earlier: [640, 652, 638, 645], value: 64, usual: false },
    {
      what: 'always the same, and a little more',
      earlier: Array(12).fill(50),
      value: 70,
      usual: true,
    },
    { what: 'always the same, and twice', earlier: Array(12).fill(50), value: 100, usual: false },
    { what: 'always zero, and three', earlier: Array(8).fill(0), value: 3, usual: true },
    { what: 'always zero, and thirty', earlier: Array(8).fill(0), value: 30, usual: false },
    { what: 'steady growth', earlier: [10, 20, 30, 40, 50, 60, 70, 80], value: 90, usual: true },
    {
      what: 'one wrong value before',
      earlier: [40, 4_200, 38, 45, 41, 43],
      value: 420,
      usual: true,
    },
    { what: 'as high as ever seen', earlier: [5, 4, 90, 6, 5, 4, 6, 5], value: 90, usual: true },
  ])('$what', ({ earlier, value, usual }) => {
    expect(isUsual(earlier, value)).toBe(usual);
  });

  it('takes a share of few cases for less certain than one of many', () => {
    const shares = [0.5, 0.52, 0.49, 0.51, 0.5];
    const isIn = (cases: number, value: number) => {
      const range = usualRange(shares, chanceOfShare(cases));
      return range !== null && value <= range.high;
    };
    expect(isIn(20, 0.75)).toBe(true);
    expect(isIn(2_000, 0.75)).toBe(false);
  });

  const series = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 4, maxLength: 20 });

  it('holds every value that was drawn from the last twelve, whatever their order', () => {
    fc.assert(
      fc.property(series, fc.nat(11), (earlier, at) => {
        const last = earlier.slice(-12);
        expect(isUsual(earlier, last[at % last.length] ?? 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('moves with the series: so much more everywhere is so much more in the range', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 1_000 }), (earlier, more) => {
        const plain = usualRange(earlier, () => 1);
        const moved = usualRange(
          earlier.map((value) => value + more),
          () => 1,
        );
        expect(moved?.middle).toBeCloseTo((plain?.middle ?? 0) + more, 6);
        expect(moved?.high).toBeGreaterThanOrEqual((plain?.high ?? 0) + more - 1e-6);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not moved out of reach by one wrong value among eight', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 80, max: 120 }), { minLength: 8, maxLength: 12 }),
        fc.integer({ min: 5_000, max: 90_000 }),
        (earlier, wrong) => {
          const range = usualRange([wrong, ...earlier.slice(1)], chanceOfCount);
          expect(range?.middle).toBeLessThanOrEqual(120);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
