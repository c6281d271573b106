import { words } from '../words';
import type { IndicatorSeed } from './indicator-seed';
import { accessIndicators } from './indicators/access';
import { cohesionIndicators } from './indicators/cohesion';
import { policyIndicators } from './indicators/policy';
import { workIndicators } from './indicators/work';

const indicators: readonly IndicatorSeed[] = [
  ...cohesionIndicators,
  ...accessIndicators,
  ...workIndicators,
  ...policyIndicators,
];

/** The indicators of the demonstration; asked for more, it numbers further series of the same ones. */
export function demonstrationIndicators(count: number | null): readonly IndicatorSeed[] {
  const wanted = count ?? indicators.length;
  return Array.from({ length: wanted }, (_, index) => {
    const seed = indicators[index % indicators.length];
    if (!seed) throw new RangeError('There are no indicators.');
    const round = Math.floor(index / indicators.length) + 1;
    return round === 1 ? seed : furtherSeries(seed, round);
  });
}

function furtherSeries(seed: IndicatorSeed, round: number): IndicatorSeed {
  const { fr, en, ar } = seed.title;
  return {
    ...seed,
    code: `${seed.code}-${round}`,
    title: words(`${fr} (série ${round})`, `${en} (series ${round})`, `${ar} (السلسلة ${round})`),
  };
}
