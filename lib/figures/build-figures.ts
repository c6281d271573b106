import type { Basis } from '@/lib/observation/review-state';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { ReleaseFigure } from '@/lib/release/figure';
import { type AllWords, explainer } from '@/lib/rollup/explain';
import { calculatedContext } from './calculated/calculated-context';
import { categoryFigures } from './category-figures';
import { categoryPoints } from './category-points';
import { indexSnapshot } from './index-snapshot';
import {
  type BuildContext,
  byIndicator,
  currentVersion,
  type IndicatorContext,
  indicatorContext,
  type WordedContext,
} from './indicator-context';
import { phaseFigures } from './phase-figures';
import { pointFigures } from './point-figures';
import { standingObservations } from './readings';
import type { ProgrammeSnapshot, SnapshotIndicator } from './snapshot';

export interface BuildQuestion {
  /** The day the figures speak for; nothing here reads a clock. */
  readonly asOf: IsoDate;
  readonly basis: Basis;
  readonly words: AllWords;
}

/**
 * Every figure of a programme, in the order of its indicators: whole columns, points, categories, and
 * the points of these.
 * Where nothing is known, planned or due there is no figure.
 */
export function buildFigures(
  snapshot: ProgrammeSnapshot,
  question: BuildQuestion,
): ReleaseFigure[] {
  return wordedContexts(snapshot, question).flatMap((context) => [
    ...phaseFigures(context),
    ...pointFigures(context),
    ...categoryFigures(context),
    ...categoryPoints(context),
  ]);
}

/** The same with the words of its sentences. */
export function wordedContexts(
  snapshot: ProgrammeSnapshot,
  question: BuildQuestion,
): WordedContext[] {
  const { words } = question;
  const explain = explainer(words);
  return contextsOf(snapshot, question).map((context) => ({ ...context, words, explain }));
}

/** What the figures of each indicator are read from, in the order of the indicators. */
export function contextsOf(
  snapshot: ProgrammeSnapshot,
  { asOf, basis }: Pick<BuildQuestion, 'asOf' | 'basis'>,
): IndicatorContext[] {
  const build: BuildContext = {
    index: indexSnapshot(snapshot, asOf),
    observations: byIndicator(standingObservations(snapshot.observations, basis)),
    planEntries: byIndicator(snapshot.planEntries),
    targets: byIndicator(snapshot.targets),
    baselines: byIndicator(snapshot.baselines),
  };
  const indicators = [...snapshot.indicators].sort(
    (one, other) => one.ordinal - other.ordinal || one.id - other.id,
  );
  const isCalculated = (one: SnapshotIndicator) => currentVersion(one).componentIds.length > 0;
  const own = new Map(
    indicators
      .filter((one) => !isCalculated(one))
      .map((one) => [one.id, indicatorContext(build, one)]),
  );
  return indicators.map((one) => own.get(one.id) ?? calculatedContext(build, one, own));
}
