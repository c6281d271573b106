import {
  type Addable,
  type ComponentProblem,
  componentProblem,
} from '@/lib/indicator/calculated-rules';
import type { Localised } from '@/lib/locale';
import type { IndicatorDraft } from './indicator-draft';

/** An indicator that a calculated one may add. */
export interface AddableIndicator extends Addable {
  readonly code: string;
  readonly name: Localised;
  readonly isPublic: boolean;
  readonly mayCountTwice: boolean;
  readonly allowsNegative: boolean;
}

/** Whether the draft is of an indicator that adds others. */
export function isSum({ kind, isCalculated }: Pick<IndicatorDraft, 'kind' | 'isCalculated'>) {
  return isCalculated && (kind === 'count' || kind === 'amount');
}

/** Why one more indicator cannot be added to those that are chosen, or null. */
export function addingProblem(
  draft: Pick<IndicatorDraft, 'kind' | 'isPublic' | 'components'>,
  addable: readonly AddableIndicator[],
  one: AddableIndicator,
): ComponentProblem | 'not-public' | null {
  const [first = one] = addable.filter(({ code }) => draft.components.includes(code));
  if (draft.isPublic && !one.isPublic) return 'not-public';
  return componentProblem({ ...first, kind: draft.kind || one.kind }, one);
}

/** The draft with these components; what they have in common is said of their sum. */
export function withComponents(
  addable: readonly AddableIndicator[],
  components: readonly string[],
): Partial<IndicatorDraft> {
  const chosen = addable.filter(({ code }) => components.includes(code));
  const [first] = chosen;
  if (!first) return { components: [] };
  return {
    components,
    accumulation: first.accumulation,
    cumulativeOrigin: first.cumulativeOrigin ?? '',
    snapshotMaxAgeDays: '',
    aggregation: 'sum',
    currency: first.currency ?? '',
    countsPeople: first.countsPeople,
    mayCountTwice: chosen.some(({ mayCountTwice }) => mayCountTwice),
    allowsNegative: chosen.some(({ allowsNegative }) => allowsNegative),
  };
}
