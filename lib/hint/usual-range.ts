/** Fewer earlier values than this say nothing of what is usual. */
export const fewestEarlier = 4;
const mostEarlier = 12;

/** How many times the usual spread a value may lie from the middle before it is asked about. */
const reach = 3.5;
/** Makes the median of distances comparable to a standard deviation (normal distribution). */
const normalScale = 1.4826;
const leastShare = 0.1;

export interface UsualRange {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  /** How many earlier values it was drawn from. */
  readonly from: number;
}

/**
 * What the next value of a short series usually lies in: the median of the last twelve, and round it
 * 3.5 times their median absolute deviation, which one wrong value among them does not move. It is
 * never narrower than chance makes it, nor than what was already seen. null below four values.
 * @param earlier oldest first
 * @param chance how far the middle moves by chance alone, in the unit of the values
 */
export function usualRange(
  earlier: readonly number[],
  chance: (middle: number) => number,
): UsualRange | null {
  const last = earlier.slice(-mostEarlier);
  if (last.length < fewestEarlier) return null;
  const middle = median(last);
  const deviation = median(last.map((value) => Math.abs(value - middle)));
  const spread = Math.max(
    normalScale * deviation,
    chance(middle),
    leastShare * Math.abs(middle),
    steps(last),
  );
  return {
    low: Math.min(middle - reach * spread, ...last),
    high: Math.max(middle + reach * spread, ...last),
    middle,
    from: last.length,
  };
}

/** A count of things that happen one by one moves by about its square root (Poisson). */
export function chanceOfCount(middle: number): number {
  return Math.sqrt(Math.max(Math.abs(middle), 1));
}

/** How far a share of so many cases moves by chance (binomial); one of none is taken of thirty. */
export function chanceOfShare(cases: number | null): (middle: number) => number {
  return (middle) => {
    const share = Math.min(Math.max(middle, 0), 1);
    return Math.max(Math.sqrt((share * (1 - share)) / Math.max(cases ?? 30, 1)), 0.01);
  };
}

/** A series that grows steadily lies far from its middle: its usual step counts too. */
function steps(values: readonly number[]): number {
  return median(values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value))));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  const lower = sorted[half - 1] ?? upper;
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
}
