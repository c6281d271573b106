import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, subtract } from './add';

describe('add', () => {
  it('gives 0.3 for 0.1 + 0.2, and no lost cent in an amount', () => {
    expect(add([0.1, 0.2])).toBe(0.3);
    expect(add(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(subtract(1_000_000.1, 0.1)).toBe(1_000_000);
  });

  it('is exact for amounts of thousands of millions too', () => {
    expect(add([12_345_678_901.23, 0.01])).toBe(12_345_678_901.24);
    expect(add([12_345_678_901.23, -12_345_678_901.22])).toBe(0.01);
    expect(add([-12_345_678_901.5, 0.25])).toBe(-12_345_678_901.25);
    expect(add([Number.MAX_SAFE_INTEGER, -0.5])).toBe(Number.MAX_SAFE_INTEGER - 0.5);
  });

  it('gives 0 for nothing, so a caller asks first whether there is anything', () => {
    expect(add([])).toBe(0);
  });

  it('does not depend on order or grouping', () => {
    const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(amounts, fc.nat(), (cents, at) => {
        const values = cents.map((cent) => cent / 100);
        const cut = at % values.length;
        expect(add([add(values.slice(cut)), add(values.slice(0, cut))])).toBe(add(values));
      }),
      { numRuns: 1000 },
    );
  });
});
