import { describe, expect, it } from 'vitest';
import { movedBy } from './moved-by';

describe('movedBy', () => {
  const list = ['a', 'b', 'c'];

  it('puts an item a step up or down', () => {
    expect(movedBy(list, 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(movedBy(list, 'b', 1)).toEqual(['a', 'c', 'b']);
  });

  it('gives the very list back at either end, and for what is not in it', () => {
    expect(movedBy(list, 'a', -1)).toBe(list);
    expect(movedBy(list, 'c', 1)).toBe(list);
    expect(movedBy(list, 'd', 1)).toBe(list);
  });
});
