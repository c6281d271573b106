import { describe, expect, it } from 'vitest';
import { type ObservedValue, observedValueInput } from '@/lib/observation/observation-input';
import { rowTotal } from './row-total';

const said = (value: Partial<ObservedValue>) => observedValueInput.parse(value);
const count = { kind: 'count', ratioSource: null } as const;
const total = (value: number) => ({ value, numerator: null, denominator: null });

describe('rowTotal', () => {
  it('adds the parts of a complete breakdown, zero among them', () => {
    const parts = [said({ value: 421 }), said({ value: 267 }), said({ value: 0 })];
    expect(rowTotal(parts, count)).toEqual(total(688));
  });

  it('says nothing while a part is missing', () => {
    expect(rowTotal([said({ value: 421 }), null], count)).toBeNull();
    expect(rowTotal([said({ value: 421 }), said({ state: 'not-collected' })], count)).toBeNull();
    expect(rowTotal([null, null], count)).toBeNull();
  });

  it('passes over a part that does not apply', () => {
    expect(rowTotal([said({ value: 421 }), said({ state: 'not-applicable' })], count)).toEqual(
      total(421),
    );
  });

  it('adds both sides of a ratio, never its percentages', () => {
    const parts = [
      said({ numerator: 96, denominator: 150 }),
      said({ numerator: 94, denominator: 154 }),
    ];
    expect(rowTotal(parts, { kind: 'ratio', ratioSource: 'full-count' })).toEqual({
      value: null,
      numerator: 190,
      denominator: 304,
    });
    expect(rowTotal(parts, { kind: 'ratio', ratioSource: 'as-published' })).toBeNull();
  });

  it('adds amounts without losing a cent', () => {
    const parts = [said({ value: 0.1 }), said({ value: 0.2 })];
    expect(rowTotal(parts, { kind: 'amount', ratioSource: null })).toEqual(total(0.3));
  });
});
