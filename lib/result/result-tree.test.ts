import { describe, expect, test } from 'vitest';
import { resultLevels } from '@/lib/indicator/vocabulary';
import { liesUnder, mayStandUnder, orderAfterMove, readingOrder } from './result-tree';

const node = (id: number, parentId: number | null, ordinal: number) => ({ id, parentId, ordinal });

/** 1 (2, 3 (4)), 5 */
const tree = [node(5, null, 9), node(1, null, 1), node(3, 1, 5), node(2, 1, 4), node(4, 3, 6)];

test('a result stands under a higher level only', () => {
  const allowed = resultLevels.flatMap((level) =>
    resultLevels.filter((parent) => mayStandUnder(level, parent)).map((parent) => [level, parent]),
  );
  expect(allowed).toEqual([
    ['outcome', 'impact'],
    ['output', 'impact'],
    ['output', 'outcome'],
  ]);
});

test('each result is followed by those under it, in their order', () => {
  expect(readingOrder(tree)).toEqual([1, 2, 3, 4, 5]);
});

test('a result lies under itself, its parent and theirs', () => {
  expect([1, 3, 4].map((ancestor) => liesUnder(tree, 4, ancestor))).toEqual([true, true, true]);
  expect([liesUnder(tree, 4, 2), liesUnder(tree, 1, 4)]).toEqual([false, false]);
});

describe('a result that is moved', () => {
  test('stands before the one named, with what lies under it', () => {
    expect(orderAfterMove(tree, { id: 3, parentId: 1 }, 2)).toEqual([1, 3, 4, 2, 5]);
  });

  test('stands last under another parent where none is named', () => {
    expect(orderAfterMove(tree, { id: 2, parentId: 5 }, null)).toEqual([1, 3, 4, 5, 2]);
    expect(orderAfterMove(tree, { id: 1, parentId: null }, null)).toEqual([5, 1, 2, 3, 4]);
  });
});
