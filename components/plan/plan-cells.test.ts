import { describe, expect, it } from 'vitest';
import {
  blocksOf,
  countCells,
  type Entries,
  entriesAt,
  heldCells,
  withChanged,
} from './plan-cells';

const quarter: Entries = [{ frequency: 'quarter', organisation: null, breakdown: 'none' }];
const year: Entries = [{ frequency: 'year', organisation: 'clinic', breakdown: 'sex' }];
const at = (indicator: string, place: string) => ({ indicator, place });

const held = heldCells({
  entries: [
    { ...at('1.1', 'N'), frequency: 'quarter', organisation: null, breakdown: 'none' },
    { ...at('1.1', 'S'), frequency: 'year', organisation: 'clinic', breakdown: 'sex' },
    { ...at('1.1', 'S'), frequency: 'year', organisation: null, breakdown: 'none' },
  ],
});
const none = new Map();

describe('drafts of the plan', () => {
  it('hold what differs from what stands, and nothing else', () => {
    const drafts = withChanged(held, none, [at('1.1', 'N'), at('1.2', 'N')], () => quarter);
    expect(countCells(drafts)).toBe(1);
    expect(entriesAt(drafts, at('1.2', 'N'))).toEqual(quarter);
    const back = withChanged(held, drafts, [at('1.2', 'N')], () => []);
    expect(countCells(back)).toBe(0);
  });

  it('do not mind in which order organisations are named', () => {
    const drafts = withChanged(held, none, [at('1.1', 'S')], (now) => [...now].reverse());
    expect(countCells(drafts)).toBe(0);
  });

  it('keep the rows that nothing was changed in', () => {
    const one = withChanged(held, none, [at('1.2', 'N')], () => year);
    const two = withChanged(held, one, [at('1.3', 'N')], () => year);
    expect(two.get('1.2')).toBe(one.get('1.2'));
    expect(one.has('1.3')).toBe(false);
  });
});

describe('blocksOf', () => {
  it('puts what gets the same entries in the same places into one block', () => {
    const cells = ['1.1', '1.2', '1.3'].flatMap((code) => [at(code, 'E'), at(code, 'W')]);
    const set = withChanged(held, none, cells, () => year);
    const drafts = withChanged(held, set, [at('1.3', 'W')], () => quarter);
    expect(blocksOf(drafts)).toEqual([
      { indicators: ['1.1', '1.2'], places: ['E', 'W'], entries: year },
      { indicators: ['1.3'], places: ['E'], entries: year },
      { indicators: ['1.3'], places: ['W'], entries: quarter },
    ]);
  });

  it('clears with a block without entries', () => {
    const drafts = withChanged(held, none, [at('1.1', 'N')], () => []);
    expect(blocksOf(drafts)).toEqual([{ indicators: ['1.1'], places: ['N'], entries: [] }]);
  });
});
