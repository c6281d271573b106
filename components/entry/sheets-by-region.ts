import type { SheetSummary } from '@/lib/api/sheet-schema';
import { groupBy } from '@/lib/group-by';
import { type SheetProgress, sheetProgress } from './sheet-progress';

export type StatedSheet = SheetSummary & {
  readonly progress: SheetProgress;
  readonly today: string;
};

/** A sheet as it opens: of one place, or of a region with the sites that are shown on it. */
export interface RegionSheets<T> {
  readonly head: T;
  readonly sites: readonly T[];
}

/**
 * The sheets of one period, those of sites under the region they lie in. The sheet of a region is as far
 * as it and its sites together; where the plan expects nothing of the region itself, it is theirs alone.
 */
export function sheetsByRegion(sheets: readonly StatedSheet[]): RegionSheets<StatedSheet>[] {
  const byRegion = groupBy(sheets, ({ place, region }) => (region ?? place).key);
  return [...byRegion].flatMap(([key, ofRegion]) => {
    const sites = ofRegion.filter(({ place }) => place.key !== key);
    const own = ofRegion.find(({ place }) => place.key === key);
    const [first] = sites;
    if (!first?.region) return own ? [{ head: own, sites: [] }] : [];
    return [{ head: together(first.region, ofRegion, first), sites }];
  });
}

const counted = ['planned', 'filled', 'draft', 'returned', 'submitted', 'approved'] as const;

function together(
  place: SheetSummary['place'],
  all: readonly StatedSheet[],
  { period, today }: StatedSheet,
): StatedSheet {
  const sum = (count: (typeof counted)[number]) => all.reduce((to, one) => to + one[count], 0);
  const counts = Object.fromEntries(counted.map((one) => [one, sum(one)]));
  const isLocked = all.every((one) => one.isLocked);
  const summary = { place, region: null, period, isLocked, ...(counts as Counts) };
  return { ...summary, today, progress: sheetProgress(summary, today) };
}

type Counts = Pick<SheetSummary, (typeof counted)[number]>;
