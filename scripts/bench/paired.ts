export interface Paired {
  /** The median of the ratios of each pair, which drift of the machine does not touch. */
  readonly ratio: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number | null;
  readonly bareMedian: number;
}

const warmUps = 40;

/** Times two pieces of work in turn, so that both meet the machine as it is. */
export function paired(runs: number, work: () => void, bare: () => void): Paired {
  // A server that answers has long been warm.
  for (let at = 0; at < warmUps; at += 1) {
    work();
    bare();
  }
  const own: number[] = [];
  const other: number[] = [];
  for (let at = 0; at < runs; at += 1) {
    own.push(timed(work));
    other.push(timed(bare));
  }
  return inPairs(own, other);
}

/**
 * The same of rounds, each of which says what it took: a server under load is asked in one, the other
 * in the next, and who begins changes.
 */
export async function pairedRounds(
  rounds: number,
  work: () => Promise<number>,
  bare: () => Promise<number>,
): Promise<Paired> {
  await work();
  await bare();
  const own: number[] = [];
  const other: number[] = [];
  for (let at = 0; at < rounds; at += 1) {
    if (at % 2 === 0) own.push(await work());
    other.push(await bare());
    if (at % 2 === 1) own.push(await work());
  }
  return inPairs(own, other);
}

function inPairs(own: readonly number[], other: readonly number[]): Paired {
  return {
    ratio: quantile(
      own.map((time, at) => time / (other[at] ?? Number.NaN)),
      0.5,
    ),
    median: quantile(own, 0.5),
    p95: quantile(own, 0.95),
    bareMedian: quantile(other, 0.5),
  };
}

/** Milliseconds. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
