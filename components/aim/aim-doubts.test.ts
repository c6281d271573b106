import { describe, expect, it } from 'vitest';
import { listCells } from '../grid/grid-cells';
import { aimDoubts } from './aim-doubts';
import { anAimIndicator } from './aim-fixture';
import { type AimLine, rowKey } from './aim-rows';
import { nothingSaid } from './said-aim';

const line: AimLine = {
  indicator: anAimIndicator({ accumulation: 'snapshot' }),
  categories: ['f', 'm'].map((code) => ({ key: `sex=${code}`, name: code, partOf: 'sex' })),
  under: null,
};
const stands = (values: Readonly<Record<string, number>>) => (row: string) => {
  const value = values[row];
  return value === undefined ? undefined : { ...nothingSaid, value };
};
const none = () => undefined;
const [total, women, men] = [rowKey('1.1'), rowKey('1.1', 'sex=f'), rowKey('1.1', 'sex=m')];
const found = (...asked: Parameters<typeof aimDoubts>) =>
  listCells(aimDoubts(...asked)).map(({ row, value }) => [row, value.words]);

describe('aimDoubts', () => {
  it('names a target that equals the baseline, except that of a period', () => {
    const ask = (show: 'phase' | 'periods') =>
      found([line], ['x'], show, stands({ [total]: 40 }), stands({ [total]: 40 }));
    expect(ask('phase')).toEqual([[total, 'api.targets.equalsBaseline']]);
    expect(ask('periods')).toEqual([]);
  });

  it('names parts that exceed their total, in all the cells that are in it', () => {
    const above = stands({ [total]: 100, [women]: 70, [men]: 40 });
    expect(found([line], ['x'], 'phase', above, none)).toEqual(
      [women, men, total].map((row) => [row, 'api.targets.partsAboveTotal']),
    );
    const within = stands({ [total]: 100, [women]: 70, [men]: 30 });
    expect(found([line], ['x'], 'phase', within, none)).toEqual([]);
  });

  it('adds up nothing that overlaps', () => {
    const services = {
      ...line,
      categories: line.categories.map((one) => ({ ...one, partOf: '' })),
    };
    const above = stands({ [total]: 100, [women]: 70, [men]: 40 });
    expect(found([services], ['x'], 'phase', above, none)).toEqual([]);
  });
});
