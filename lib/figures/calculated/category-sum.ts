import { fewestComponents } from '@/lib/indicator/calculated-rules';
import type { Answers } from '@/lib/rollup/one-period';
import type { ComponentPart, Outcome } from '@/lib/rollup/outcome';
import { isPartial } from '@/lib/rollup/sum-of-components';
import type { BreakdownFacts } from '@/lib/rollup/total-of-categories';
import type { Asking } from '../asking';
import type { IndicatorContext } from '../indicator-context';
import { type PlannedTime, partAt, partOf, shownAt } from './part-at';

export interface CategorySumQuestion {
  readonly key: string;
  readonly time: PlannedTime;
  /** The empty key asks for the total. */
  ask(asking: Asking, key: string): Answers;
}

/**
 * What the components say of one category at a place, or null: a category is added only where several
 * have a value, none lacks one, and all that have one are split into the same categories.
 */
export function categoryParts(
  components: readonly IndicatorContext[],
  breakdowns: readonly BreakdownFacts[],
  { key, time, ask }: CategorySumQuestion,
): (placeId: number) => readonly ComponentPart[] | null {
  const keys = keysBeside(key, components, breakdowns);
  const asked = components.map((component) => {
    const { asking } = component;
    const told = keys.filter((one) => asking.categoryKeys.includes(one));
    const split = new Map(told.map((one) => [one, ask(asking, one)]));
    const at = (placeId: number, one: string): Outcome => {
      const answers = split.get(one);
      return answers ? shownAt(component, answers, placeId, one) : null;
    };
    return { component, total: ask(asking, ''), at };
  });
  return (placeId) => {
    const totals = asked.map(({ component, total }) => partAt(component, total, placeId, time));
    const told = asked.filter((_, at) => (totals[at]?.outcome ?? null) !== null);
    if (isPartial(totals) || told.length < fewestComponents) return null;
    const splits = told.map(({ at }) => keys.filter((one) => at(placeId, one) !== null).join(' '));
    if (told.some(({ at }) => at(placeId, key) === null) || new Set(splits).size > 1) return null;
    return asked.map((one) =>
      partOf(one.component, told.includes(one) ? one.at(placeId, key) : null),
    );
  };
}

/** The keys of one breakdown of which any component told something. */
function keysBeside(
  key: string,
  components: readonly IndicatorContext[],
  breakdowns: readonly BreakdownFacts[],
): readonly string[] {
  const breakdown = breakdowns.find(({ keys }) => keys.has(key));
  const told = new Set(components.flatMap(({ asking }) => asking.categoryKeys));
  return [...(breakdown?.keys ?? [key])].filter((one) => told.has(one));
}
