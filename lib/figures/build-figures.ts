import type { Basis } from '@/lib/observation/review-state';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { ReleaseFigure } from '@/lib/release/figure';
import { type AllWords, explainer } from '@/lib/rollup/explain';
import { categoryFigures } from './category-figures';
import { indexSnapshot } from './index-snapshot';
import { type BuildContext, byIndicator, indicatorContext } from './indicator-context';
import { phaseFigures } from './phase-figures';
import { pointFigures } from './point-figures';
import { standingObservations } from './readings';
import type { ProgrammeSnapshot } from './snapshot';

export interface BuildQuestion {
  /** The day the figures speak for; nothing here reads a clock. */
  readonly asOf: IsoDate;
  readonly basis: Basis;
  readonly words: AllWords;
}

/**
 * Every figure of a programme, in the order of its indicators: whole columns, points, categories.
 * Where nothing is known, planned or due there is no figure.
 */
export function buildFigures(
  snapshot: ProgrammeSnapshot,
  question: BuildQuestion,
): ReleaseFigure[] {
  const { basis, words } = question;
  const build: BuildContext = {
    index: indexSnapshot(snapshot, question.asOf),
    words,
    explain: explainer(words),
    observations: byIndicator(standingObservations(snapshot.observations, basis)),
    planEntries: byIndicator(snapshot.planEntries),
    targets: byIndicator(snapshot.targets),
    baselines: byIndicator(snapshot.baselines),
  };
  const indicators = [...snapshot.indicators].sort(
    (one, other) => one.ordinal - other.ordinal || one.id - other.id,
  );
  return indicators.flatMap((indicator) => {
    const context = indicatorContext(build, indicator);
    return [...phaseFigures(context), ...pointFigures(context), ...categoryFigures(context)];
  });
}
