import { describe, expect, it } from 'vitest';
import { figureOf, quarter, valued } from '@/lib/chart/release-fixture';
import { compareFigures, isHeadline } from './compare-figures';

const at = (placeKey: string, value: number) => figureOf({ placeKey, value: valued({ value }) });
const missing = (placeKey: string) => figureOf({ placeKey, state: 'missing' });

describe('compareFigures', () => {
  it('finds what is new, what changed and what is gone', () => {
    const before = [at('N@1', 5), at('S@1', 7), at('E@1', 9)];
    const now = [at('N@1', 5), at('S@1', 8), at('W@1', 0)];
    expect(compareFigures(before, now)).toEqual([
      { kind: 'changed', before: before[1], now: now[1] },
      { kind: 'new', before: null, now: now[2] },
      { kind: 'gone', before: before[2], now: null },
    ]);
  });

  it('takes a value where one was missing as new, and a missing one as nothing', () => {
    const now = at('N@1', 0);
    expect(compareFigures([missing('N@1')], [now])).toEqual([{ kind: 'new', before: null, now }]);
    expect(compareFigures([], [missing('N@1')])).toEqual([]);
  });

  it('does not take another judgement of the same value for a change', () => {
    const judged = { ...at('N@1', 5), status: { code: 'behind', reason: null } } as const;
    expect(compareFigures([at('N@1', 5)], [judged])).toEqual([]);
  });

  it('tells the periods and categories of one place apart', () => {
    const point = figureOf({ period: quarter(0), value: valued({ value: 5 }) });
    const women = figureOf({ categoryKey: 'sex=female', value: valued({ value: 3 }) });
    expect(compareFigures([], [point, women])).toHaveLength(2);
    expect([point, women].filter(isHeadline)).toEqual([]);
    expect(isHeadline(at('N@1', 5))).toBe(true);
  });
});
