import { mayStandTogether } from '@/lib/indicator/version-rules';
import {
  type Accumulation,
  type Aggregation,
  accumulations,
  aggregations,
  type IndicatorKind,
  indicatorKinds,
  type Trajectory,
} from '@/lib/indicator/vocabulary';
import type { IndicatorDraft } from './indicator-draft';

type Chosen = Pick<IndicatorDraft, 'kind' | 'ratioSource'>;

const isInWords = ({ kind }: Chosen) => kind === 'score' || kind === 'milestone' || kind === 'text';

/** Kinds that can follow the one whose values stand; all of them where none do. */
export function kindsOffered(standing: IndicatorKind | null): readonly IndicatorKind[] {
  if (!standing) return indicatorKinds;
  return indicatorKinds.filter((kind) => mayStandTogether(standing, kind));
}

/** How values over time can combine. Levels and texts never add up, nor do ratios without parts. */
export function accumulationsOffered(draft: Chosen): readonly Accumulation[] {
  return accumulations.filter((one) => {
    if (isInWords(draft)) return one !== 'periodic' && one !== 'cumulative';
    const hasNoParts = draft.kind === 'ratio' && draft.ratioSource !== 'full-count';
    return !(hasNoParts && one === 'cumulative');
  });
}

export function aggregationsOffered(draft: Chosen): readonly Aggregation[] {
  return aggregations.filter((one) => !(isInWords(draft) && one === 'sum'));
}

const usualTrajectory: Readonly<Record<IndicatorKind, Trajectory>> = {
  count: 'linear',
  amount: 'linear',
  ratio: 'constant',
  score: 'at-end',
  milestone: 'at-end',
  text: 'none',
};

/** The draft after a change: a choice that the new kind does not offer is open again. */
export function changedDraft(
  draft: IndicatorDraft,
  patch: Partial<IndicatorDraft>,
): IndicatorDraft {
  const next = { ...draft, ...patch };
  if (!('kind' in patch || 'ratioSource' in patch)) return next;
  return {
    ...next,
    accumulation: keptIn(accumulationsOffered(next), next.accumulation),
    aggregation: keptIn(aggregationsOffered(next), next.aggregation),
    trajectory: next.trajectory || (next.kind && usualTrajectory[next.kind]),
    components: next.kind === draft.kind ? next.components : [],
  };
}

function keptIn<T extends string>(offered: readonly T[], chosen: T | ''): T | '' {
  return chosen !== '' && offered.includes(chosen) ? chosen : '';
}
