import { describe, expect, it } from 'vitest';
import { valueChange } from './value-change';

const number = (value: number) => ({
  state: 'reported' as const,
  value,
  numerator: null,
  denominator: null,
});
const parts = (numerator: number, denominator: number) => ({
  state: 'reported' as const,
  value: null,
  numerator,
  denominator,
});
const notCollected = { ...number(0), state: 'not-collected' as const, value: null };

describe('valueChange', () => {
  it('is the difference of two numbers, exactly', () => {
    expect(valueChange('count', number(614), number(688))).toEqual({ unit: 'number', by: 74 });
    expect(valueChange('amount', number(0.1), number(0.3))).toEqual({ unit: 'number', by: 0.2 });
  });

  it('is in percentage points between two ratios', () => {
    const change = valueChange('ratio', parts(60, 100), parts(125, 200));
    expect(change).toEqual({ unit: 'points', by: 2.5 });
  });

  it('is nothing where a value was not collected, which is not zero', () => {
    expect(valueChange('count', notCollected, number(5))).toBeNull();
    expect(valueChange('count', number(5), notCollected)).toBeNull();
  });
});
