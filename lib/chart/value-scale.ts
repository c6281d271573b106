import { scaleLinear } from 'd3-scale';

/** A scale over a chart's values, as fractions 0 … 1 of its length in reading direction. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  at(value: number): number;
  ticks(count: number): number[];
}

/** Starts at zero, below it only where a value is; ends on a round number at or above the largest. */
export function valueScale(values: readonly number[], floorOfTop = 0): ValueScale {
  const low = Math.min(0, ...values);
  const high = Math.max(floorOfTop, ...values);
  const scale = scaleLinear([low, high > low ? high : low + 1], [0, 1]).nice(4);
  const [first = 0, last = 1] = scale.domain();
  return {
    low: first,
    high: last,
    at: (value) => Math.min(1, Math.max(0, scale(value))),
    ticks: (count) => scale.ticks(count),
  };
}
