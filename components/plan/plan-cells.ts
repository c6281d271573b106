import type { PlanGrid } from '@/lib/api/framework/plan-schema';
import type { PlanEntryInput, PlanInput } from '@/lib/plan/plan-input';

/** What one cell expects: at most one entry of each organisation, none where nothing is planned. */
export type Entries = readonly PlanEntryInput[];

/** Cells by the code of their indicator, then by the key of their place. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Entries>>;

export interface CellAddress {
  readonly indicator: string;
  readonly place: string;
}

export function heldCells({ entries }: Pick<PlanGrid, 'entries'>): Cells {
  const cells = new Map<string, Map<string, PlanEntryInput[]>>();
  for (const { indicator, place, ...entry } of entries) {
    const row = cells.get(indicator) ?? new Map<string, PlanEntryInput[]>();
    cells.set(indicator, row);
    row.set(place, [...(row.get(place) ?? []), entry]);
  }
  return cells;
}

export function entriesAt(cells: Cells, { indicator, place }: CellAddress): Entries | undefined {
  return cells.get(indicator)?.get(place);
}

/** The drafts after some cells were changed; a cell that is again as it is held is no draft. */
export function withChanged(
  held: Cells,
  drafts: Cells,
  addresses: readonly CellAddress[],
  change: (now: Entries, address: CellAddress) => Entries,
): Cells {
  const next = new Map([...drafts].map(([code, row]) => [code, row] as const));
  const copied = new Set<string>();
  for (const address of addresses) {
    const { indicator, place } = address;
    const before = entriesAt(held, address) ?? [];
    const after = change(entriesAt(next, address) ?? before, address);
    // Rows that nothing was changed in stay the same object, so that they are not drawn again.
    const row = new Map(next.get(indicator));
    copied.add(indicator);
    if (expectTheSame(before, after)) row.delete(place);
    else row.set(place, after);
    next.set(indicator, row);
  }
  for (const code of copied) if (next.get(code)?.size === 0) next.delete(code);
  return next;
}

export function countCells(cells: Cells): number {
  return [...cells.values()].reduce((sum, row) => sum + row.size, 0);
}

/** The drafts as blocks: indicators that get the same entries in the same places go together. */
export function blocksOf(drafts: Cells): PlanInput['blocks'] {
  const blocks = new Map<string, PlanInput['blocks'][number]>();
  for (const [indicator, row] of drafts) {
    for (const [entries, places] of placesByEntries(row)) {
      const key = `${entries} ${JSON.stringify(places)}`;
      const block = blocks.get(key);
      if (block) block.indicators.push(indicator);
      else blocks.set(key, { indicators: [indicator], places, entries: JSON.parse(entries) });
    }
  }
  return [...blocks.values()];
}

function placesByEntries(row: ReadonlyMap<string, Entries>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [place, entries] of row) {
    const key = JSON.stringify(inOrder(entries));
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return groups;
}

function expectTheSame(one: Entries, other: Entries): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(entries: Entries): PlanEntryInput[] {
  return entries
    .map(({ frequency, organisation, breakdown }) => ({ frequency, organisation, breakdown }))
    .sort((a, b) => ((a.organisation ?? '') < (b.organisation ?? '') ? -1 : 1));
}
