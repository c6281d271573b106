import type { Localised } from '@/lib/locale';
import type { FigureValue } from '@/lib/release/figure';
import { type Coverage, withoutOutdated } from '@/lib/rollup/coverage';
import { refusalWords } from '@/lib/rollup/explain';
import { wholeProgramme } from '@/lib/rollup/ledger';
import { isRefused, type Refusal } from '@/lib/rollup/outcome';
import { type Assessment, assessPhase } from './assess';
import { type BuildQuestion, wordedContexts } from './build-figures';
import { coverageOf } from './calculated/coverage-of';
import { placeKey } from './contributors';
import { clausesOf } from './figure-of';
import { emptyValue, figureValue } from './figure-value';
import type { WordedContext } from './indicator-context';
import { isShown } from './is-shown';
import type { ProgrammeSnapshot } from './snapshot';

/** The figure of the whole life of a programme beside its target. No release holds one. */
export interface LifeFigure extends Assessment {
  readonly indicatorCode: string;
  /** `code@edition`; null for the programme as a whole. */
  readonly placeKey: string | null;
  readonly value: FigureValue;
  /** Why the values of the phases make no total, or null. */
  readonly refused: Refusal | null;
  readonly refusal: Localised | null;
  readonly coverage: Coverage | null;
  readonly explanation: Localised | null;
}

/** One for each place that has a target for the life of the programme, stated or made of its parts. */
export function lifeFigures(snapshot: ProgrammeSnapshot, question: BuildQuestion): LifeFigure[] {
  return wordedContexts(snapshot, question).flatMap(lifeFiguresOf);
}

function lifeFiguresOf(context: WordedContext): LifeFigure[] {
  const { index, indicator, version, plan, targetsOfIndicator: targets, shownPlaceIds } = context;
  const aimed = shownPlaceIds.filter((placeId) => targets.ofPhase(placeId, null, ''));
  const levelCode = targets.ofPhase(wholeProgramme, null, '')?.levelCode ?? null;
  const answers = context.asking.inLife(levelCode);
  return aimed.map((placeId) => {
    const answer = answers(placeId);
    const outcome = answer && isShown(context, placeId, answer) ? answer : null;
    const isOutdated = (id: number) => answers(id)?.refused === 'latest-too-old';
    const planState = plan.isKnown
      ? withoutOutdated(plan.stateOf(placeId, null), isOutdated)
      : null;
    const assessment = assessPhase(
      { ...context, targets },
      { placeId, phase: { id: null, ...index.life }, categoryKey: '', outcome, planState },
    );
    const coverage = coverageOf(outcome, planState);
    const frame = { period: null, categoryKey: '', coverage, assessment };
    const contributors = context.contribute(outcome?.observationIds ?? [], null);
    const hasUnapproved = contributors.some(({ review }) => review === 'unapproved');
    const place = index.places.get(placeId);
    const refused = isRefused(outcome) ? outcome.refused : null;
    return {
      ...assessment,
      indicatorCode: indicator.code,
      placeKey: place ? placeKey(place) : null,
      value:
        outcome && !isRefused(outcome)
          ? figureValue(version.kind, outcome.quantity, outcome.isAtLeast)
          : emptyValue(version.kind),
      refused,
      refusal: refused && refusalWords(refused, context.words),
      coverage,
      explanation: outcome && context.explain(clausesOf(context, frame, outcome, hasUnapproved)),
    };
  });
}
