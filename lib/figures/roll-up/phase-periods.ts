import { inOrderOfEnds, type PeriodFacts, type PhaseFacts } from '@/lib/rollup/ledger';

/** A period that a question about a phase reads. */
export interface PhasePeriod {
  readonly id: number;
  /** It ended before the phase began: a cumulative count is continued from there. */
  readonly isBefore: boolean;
  /** Its place in the order of time, by the same order as the cells of a place. */
  readonly rank: number;
  /** Periods of one chain follow one another; one without dates is a chain of its own. */
  readonly chain: number;
}

/** The periods in a phase that have begun by the day asked, and those that ended before the phase. */
export function phasePeriods(
  periods: Iterable<PeriodFacts>,
  phase: PhaseFacts,
  asOfDay: number,
): PhasePeriod[] {
  const begun = [...periods].filter(({ from }) => (from ?? asOfDay) <= asOfDay);
  const isIn = ({ column }: PeriodFacts) => column.kind === 'phase' && column.phaseId === phase.id;
  const isEarlier = ({ to }: PeriodFacts) => phase.from !== null && to !== null && to < phase.from;
  const inPhase = begun.filter(isIn).sort(inOrderOfEnds);
  const chains = chainsOf(inPhase);
  return [
    ...inPhase.map((period, rank) => ({
      id: period.id,
      isBefore: false,
      rank,
      chain: chains.get(period.id) ?? 0,
    })),
    ...begun
      .filter((period) => !isIn(period) && isEarlier(period))
      .sort(inOrderOfEnds)
      .map(({ id }, rank) => ({ id, isBefore: true, rank, chain: 0 })),
  ];
}

/** Periods of neither kind that may have ended before the last one of the phase. */
export function periodsBetween(
  periods: readonly PeriodFacts[],
  phase: PhaseFacts,
  asOfDay: number,
): number[] {
  const known = new Set(phasePeriods(periods, phase, asOfDay).map(({ id }) => id));
  const mayEndBefore = (to: number | null) => to === null || phase.to === null || to <= phase.to;
  return periods.flatMap(({ id, to }) => (!known.has(id) && mayEndBefore(to) ? id : []));
}

function chainsOf(periods: readonly PeriodFacts[]): Map<number, number> {
  const chains = new Map<number, number>();
  const last = new Map<string, { chain: number; to: number }>();
  let next = 0;
  const byStart = [...periods].sort((one, other) => (one.from ?? 0) - (other.from ?? 0));
  for (const { id, from, to, frequency } of byStart) {
    const known = last.get(frequency);
    const follows = from !== null && to !== null && known !== undefined && known.to < from;
    const chain = follows ? known.chain : next++;
    chains.set(id, chain);
    if (from !== null && to !== null)
      last.set(frequency, { chain, to: Math.max(to, known?.to ?? to) });
  }
  return chains;
}
