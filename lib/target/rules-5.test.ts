import { describe, expect, it } from 'vitest';
import { startingValue } from './baseline';
import { achievementOf, progressOf } from './progress';

const snapshot = { kind: 'count', accumulation: 'snapshot' } as const;
const periodic = { kind: 'count', accumulation: 'periodic' } as const;
const cumulative = { kind: 'amount', accumulation: 'cumulative' } as const;
const ratio = { kind: 'ratio', accumulation: 'snapshot' } as const;

const decimal = (share: number | null) => share && Number(share.toPrecision(12));

describe('rule 5: achievement and progress (peer: percent of target where lower is better)', () => {
  it.each([
    ['a stock that should fall', snapshot, 'lower', 12, 0, 3, null, 0.75],
    ['a stock that should fall, half way', snapshot, 'lower', 40, 20, 30, null, 0.5],
    ['a stock that rose though it should fall', snapshot, 'lower', 40, 20, 45, null, -0.25],
    ['a stock that should rise', snapshot, 'higher', 40, 80, 60, 0.75, 0.5],
    ['a stock past its target', snapshot, 'higher', 40, 80, 100, 1.25, 1.5],
    ['a stock without a baseline', snapshot, 'higher', null, 80, 60, 0.75, null],
    ['a stock with target 0', snapshot, 'higher', -10, 0, -5, null, 0.5],
    ['a stock that is to be kept', snapshot, 'higher', 80, 80, 60, 0.75, null],
    ['a ratio', ratio, 'higher', 0.4, 0.8, 0.6, 0.75, 0.5],
    ['a ratio without a baseline', ratio, 'higher', null, 0.8, 0.6, 0.75, null],
    ['a sum, whose baseline is context', periodic, 'higher', 500, 80, 60, 0.75, 0.75],
    ['a sum without a baseline', periodic, 'higher', null, 80, 60, 0.75, 0.75],
    ['a sum that should stay low', periodic, 'lower', null, 80, 60, null, null],
    ['an amount since the start', cumulative, 'higher', 500, 80, 60, 0.75, 0.75],
    ['a stock of neither direction', snapshot, 'neither', 40, 80, 60, null, 0.5],
  ] as const)('%s', (_, rule, direction, baseline, target, value, achievement, progress) => {
    const start = startingValue({ ...rule, direction }, baseline);
    expect(decimal(achievementOf(value, target, direction))).toBe(achievement);
    expect(decimal(progressOf(value, start, target))).toBe(progress);
  });
});
