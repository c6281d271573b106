import { calendar, type PeriodSeed, type PhaseSeed, phases } from './calendar';
import type { IndicatorSeed } from './indicator-seed';
import type { PlaceSeed } from './places';
import { randomFor } from './random';

const strengthOfPhase: Readonly<Record<PhaseSeed['code'], number>> = { I: 0.55, II: 0.8, III: 1 };

/** How large a place is beside the others; 1 for a whole country. */
export function sizeOf(place: PlaceSeed, seed: number): number {
  if (place.level === 'country') return 1;
  return randomFor(seed, `size/${place.code}`).between(0.65, 1.35);
}

/** What a place is expected to count in one period of a phase. */
export function expectedFlow(
  { pattern }: IndicatorSeed,
  place: PlaceSeed,
  phase: PhaseSeed['code'],
  seed: number,
): number {
  return (pattern.typical ?? 0) * sizeOf(place, seed) * strengthOfPhase[phase];
}

/** Where a stock or a ratio is expected to stand at the end of a day. */
export function expectedStand({ pattern }: IndicatorSeed, place: PlaceSeed, day: string): number {
  const { from = 0, to = 0 } = pattern;
  const since = phases.find(({ code }) => code === place.since);
  const start = Date.parse(`${since?.firstYear ?? 2014}-01-01`);
  const end = Date.parse('2023-12-31');
  const elapsed = Math.min(1, Math.max(0, (Date.parse(day) - start) / (end - start)));
  return from + (to - from) * elapsed;
}

export function periodsIn(
  { frequency }: IndicatorSeed,
  phase: PhaseSeed['code'],
): readonly PeriodSeed[] {
  return calendar.filter((period) => period.phase === phase && period.frequency === frequency);
}

export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
