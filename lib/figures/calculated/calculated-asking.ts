import type { Answers } from '@/lib/rollup/one-period';
import type { Outcome, Refusal } from '@/lib/rollup/outcome';
import { type ComponentsFacts, sumOfComponents } from '@/lib/rollup/sum-of-components';
import type { BreakdownFacts } from '@/lib/rollup/total-of-categories';
import type { Asking } from '../asking';
import type { IndicatorContext } from '../indicator-context';
import { type CategorySumQuestion, categoryParts } from './category-sum';
import { type PlannedTime, partAt } from './part-at';

/** Answers each question by the sum of what the components answer to it, each by its own rule. */
export function calculatedAsking(
  components: readonly IndicatorContext[],
  breakdowns: readonly BreakdownFacts[],
  facts: ComponentsFacts,
): Asking {
  const whole = (ask: (asking: Asking) => Answers, time: PlannedTime): Answers => {
    const asked = components.map((component) => ({ component, answers: ask(component.asking) }));
    return remembered((placeId) => {
      const parts = asked.map(({ component, answers }) =>
        partAt(component, answers, placeId, time),
      );
      return sumOfComponents(parts, facts);
    });
  };
  const category = (question: CategorySumQuestion): Answers => {
    const partsAt = categoryParts(components, breakdowns, question);
    return remembered((placeId) => {
      const parts = partsAt(placeId);
      return parts && sumOfComponents(parts, facts);
    });
  };
  return {
    categoryKeys: keysOfAll(components),
    inPhase: (phase) => whole((asking) => asking.inPhase(phase), { phaseId: phase.id }),
    categoryInPhase: (phase, key) =>
      category({
        key,
        time: { phaseId: phase.id },
        ask: (asking, one) =>
          one === '' ? asking.inPhase(phase) : asking.categoryInPhase(phase, one),
      }),
    inColumn: (kind, key) => {
      const ask = (asking: Asking, one: string) => asking.inColumn(kind, one);
      const time = 'no-phase';
      const answers =
        key === '' ? whole((asking) => ask(asking, ''), time) : category({ key, time, ask });
      return (placeId) =>
        ofOnePeriod(answers(placeId), kind === 'outside' ? 'no-phase' : 'period-not-stated');
    },
    inPeriod: (period) => {
      const { column, id: periodId } = period;
      const time =
        column.kind === 'phase' ? { phaseId: column.phaseId, periodId } : ('no-phase' as const);
      return whole((asking) => asking.inPeriod(period), time);
    },
    inLife: () => whole((asking) => asking.inLife(), { phaseId: null }),
  };
}

function keysOfAll(components: readonly IndicatorContext[]): string[] {
  const [first, ...others] = components.map(({ asking }) => asking.categoryKeys);
  return (first ?? []).filter((key) => others.every((keys) => keys.includes(key)));
}

/** Outside of phases the components may each speak for another time. */
function ofOnePeriod(outcome: Outcome, reason: Refusal): Outcome {
  if (outcome === null || outcome.refused !== null || outcome.periodIds.size < 2) return outcome;
  const { observationIds, parts = [] } = outcome;
  return { refused: reason, observationIds, parts };
}

function remembered(answer: Answers): Answers {
  const known = new Map<number, Outcome>();
  return (placeId) => {
    const found = known.get(placeId);
    if (found !== undefined) return found;
    const outcome = answer(placeId);
    known.set(placeId, outcome);
    return outcome;
  };
}
