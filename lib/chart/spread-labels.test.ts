import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels';

const extent = 230;
const distance = 17;
const wishes = fc.array(fc.double({ min: 0, max: extent, noNaN: true }), { maxLength: 8 });

describe('spreadLabels', () => {
  it('keeps every two labels the asked distance apart, inside the plot', () => {
    fc.assert(
      fc.property(wishes, (wished) => {
        const placed = spreadLabels(wished, distance, extent).sort((a, b) => a - b);
        for (const position of placed) {
          expect(position).toBeGreaterThanOrEqual(-1e-9);
          expect(position).toBeLessThanOrEqual(extent + 1e-9);
        }
        placed.slice(1).forEach((position, index) => {
          expect(position - (placed[index] ?? 0)).toBeGreaterThanOrEqual(distance - 1e-9);
        });
      }),
    );
  });

  it('leaves labels alone that do not touch', () => {
    expect(spreadLabels([200, 20, 100], distance, extent)).toEqual([200, 20, 100]);
  });

  it('shares the room evenly where there is too little for all', () => {
    expect(spreadLabels([5, 5, 5], 17, 20)).toEqual([0, 10, 20]);
  });
});
