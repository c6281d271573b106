import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json';

test('the order in which members were written does not change the bytes', () => {
  expect(canonicalJson({ b: 1, a: { d: [2, null], c: 'é' } })).toBe(
    canonicalJson({ a: { c: 'é', d: [2, null] }, b: 1 }),
  );
  expect(canonicalJson({ b: 1, a: 2 })).toBe('{"a":2,"b":1}');
});

test('a member that is undefined is left out', () => {
  expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
});

test('a number that JSON cannot hold is refused', () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError);
});
