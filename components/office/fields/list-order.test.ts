import { expect, test } from 'vitest';
import { freshId, moved } from './list-order';

test('an item moves to another place, and not past the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});

test('a new item gets a number of its own', () => {
  expect([freshId([]), freshId([{ id: 4 }, { id: 2 }])]).toEqual([1, 5]);
});
