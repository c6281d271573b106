import { dayOf, yearOf } from '@/lib/period/day';
import type { PlannedCell } from '@/lib/rollup/coverage';
import { isSameColumn, type PeriodFacts } from '@/lib/rollup/ledger';
import type { Rule } from '@/lib/rollup/rule';
import type { SnapshotIndex } from './index-snapshot';
import type { PlaceTree } from './place-tree';
import { matches, type Present } from './presence';

/** Over what a count is asked for: one phase, or the life of the programme. */
export type Stretch = 'phase' | 'life';

/**
 * Whether a missing value no longer matters to the figure of a place, since a later value of the same
 * cumulative count is known, there or for a place that holds it.
 */
export type IsOvertaken = (cell: PlannedCell, placeId: number, stretch: Stretch) => boolean;

export function overtaking(
  index: SnapshotIndex,
  tree: PlaceTree,
  rule: Pick<Rule, 'accumulation' | 'cumulativeOrigin'>,
  here: Present,
): IsOvertaken {
  if (rule.accumulation !== 'cumulative') return () => false;
  const isLater = (missing: PeriodFacts, known: PeriodFacts | undefined, stretch: Stretch) => {
    if (missing.to === null || known?.to == null || known.to < missing.to) return false;
    if (stretch === 'life' && rule.cumulativeOrigin === 'programme') return true;
    if (!isSameColumn(missing.column, known.column)) return false;
    const isOfYears = rule.cumulativeOrigin === 'calendar-year';
    return !isOfYears || yearOf(dayOf(missing.to)) === yearOf(dayOf(known.to));
  };
  return ({ placeId, period, organisationId }, asked, stretch) =>
    period !== null &&
    tree
      .pathOf(placeId)
      .filter((at) => at === placeId || tree.countedAt(at).includes(asked))
      .some((at) =>
        [...(here.get(at) ?? [])].some(
          ([id, organisations]) =>
            isLater(period, index.periods.get(id), stretch) &&
            matches(organisations, organisationId),
        ),
      );
}
