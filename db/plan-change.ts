import type { PlanEntryInput } from '@/lib/plan/plan-input';
import type { PlanCell } from './read-plan-cells';

type Entries = readonly PlanEntryInput[];

const inOrder = (entries: Entries) =>
  entries
    .map(({ frequency, organisation, breakdown }) => ({ organisation, frequency, breakdown }))
    .sort((a, b) => ((a.organisation ?? '') < (b.organisation ?? '') ? -1 : 1));

/** Whether two cells expect the same, in whatever order. */
export function expectsTheSame(one: Entries, other: Entries): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** Whether a cell that stays planned is split otherwise than before. */
export function isSplitAnew(before: Entries, after: Entries): boolean {
  const splits = (entries: Entries) =>
    [...new Set(entries.map(({ breakdown }) => breakdown))].sort().join(' ');
  return before.length > 0 && after.length > 0 && splits(before) !== splits(after);
}

type Codes = Pick<PlanCell, 'indicator' | 'place'>;

/** Cells for the history: those that expect the same together, by indicator. */
export function gatherCells<C extends Codes>(cells: readonly C[], entriesOf: (cell: C) => Entries) {
  const groups = new Map<string, { entries: Entries; places: Record<string, string[]> }>();
  for (const cell of cells) {
    const entries = inOrder(entriesOf(cell));
    const key = JSON.stringify(entries);
    const group = groups.get(key) ?? { entries, places: {} };
    groups.set(key, group);
    const places = group.places[cell.indicator] ?? [];
    group.places[cell.indicator] = places;
    places.push(cell.place);
  }
  return [...groups.values()];
}
