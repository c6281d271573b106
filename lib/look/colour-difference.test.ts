import { describe, expect, it } from 'vitest';
import { labDifference } from './colour-difference';
import { contrastRatio, toLinearRgb } from './contrast';

describe('labDifference', () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('%j and %j differ as in the published test data', (one, other, difference) => {
    expect(labDifference(one, other)).toBeCloseTo(difference, 4);
    expect(labDifference(other, one)).toBeCloseTo(difference, 4);
  });
});

describe('contrastRatio', () => {
  it('runs from 1 to 21 whichever colour comes first', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#777777')).toBe(1);
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('refuses what is no #rrggbb colour', () => {
    expect(() => toLinearRgb('white')).toThrow(RangeError);
    expect(() => toLinearRgb('#fff')).toThrow(RangeError);
  });
});
