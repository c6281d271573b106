'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PlanEntryInput } from '@/lib/plan/plan-input';
import { blockOf, type GridPoint, type GridSelection, pointsOf } from '../grid/grid-selection';
import { blockText } from '../grid/lay-block';
import { useSetting } from '../setting/setting-desk';
import { pastedFrequencies } from './paste-frequencies';
import { type CellAddress, type Entries, entriesAt } from './plan-cells';
import { usePlanWords } from './plan-context';
import { noticesOfPaste } from './plan-notices';
import type { PlanRow } from './plan-rows';
import { focusPlanCell } from './plan-table';
import type { Plan } from './use-plan';

const first = { row: 0, column: 0 };
const firstBrush: PlanEntryInput = { frequency: 'quarter', organisation: null, breakdown: 'none' };
const keyOf = ({ indicator, place }: CellAddress) => `${indicator} ${place}`;

/** The selected block of a plan, and what is done to it. */
export function usePlanEditing(plan: Plan, rows: readonly PlanRow[]) {
  const t = useTranslations('setting.plan');
  const { say } = useSetting();
  const { placeName } = usePlanWords();
  const [selection, setSelection] = useState<GridSelection>({ anchor: first, focus: first });
  const [brush, setBrush] = useState(firstBrush);
  const { held, drafts, change } = plan;
  const { places } = plan.grid;
  const block = blockOf(selection);

  const addressAt = ({ row, column }: GridPoint): CellAddress => ({
    indicator: rows[row]?.code ?? '',
    place: places[column] ?? '',
  });

  function give(to: (now: Entries) => Entries) {
    change(pointsOf(block).map(addressAt), to);
    focusPlanCell(selection.focus);
  }

  function paste(text: string) {
    const size = { rows: rows.length, columns: places.length };
    const pasted = pastedFrequencies(text, block, size);
    const wanted = new Map(
      pasted.cells.map((cell) => [keyOf(addressAt(cell)), cell.frequency] as const),
    );
    change(pasted.cells.map(addressAt), (now, at) => {
      const frequency = wanted.get(keyOf(at)) ?? null;
      if (frequency === null) return [];
      if (now.length === 0) return [{ ...brush, frequency }];
      return now.map((entry) => ({ ...entry, frequency }));
    });
    say(t('pasted', { count: pasted.cells.length }), noticesOfPaste(pasted, addressAt, placeName));
  }

  /** The selected block as a spreadsheet takes it. */
  function copied(): string {
    const text = (address: CellAddress) => {
      const [entry] = entriesAt(drafts, address) ?? entriesAt(held, address) ?? [];
      return entry ? t(`frequencies.${entry.frequency}`) : '';
    };
    const line = (row: number) =>
      pointsOf({ ...block, rows: [row, row] }).map((point) => text(addressAt(point)));
    return blockText(pointsOf({ ...block, columns: [0, 0] }).map(({ row }) => line(row)));
  }

  function goTo({ indicator, place }: CellAddress) {
    const row = rows.findIndex(({ code }) => code === indicator);
    const to = { row, column: places.indexOf(place) };
    setSelection({ anchor: to, focus: to });
    focusPlanCell(to);
  }

  function where(): string {
    const points = pointsOf(block);
    const named = (point: GridPoint | undefined) => {
      const { indicator, place } = addressAt(point ?? first);
      return t('cell', { indicator, place: placeName(place) });
    };
    const from = named(points[0]);
    if (points.length === 1) return from;
    return t('block', { count: points.length, from, to: named(points.at(-1)) });
  }

  return {
    ...{ selection, brush, give, paste, copied, goTo, where: where() },
    select: setSelection,
    setBrush,
    set: () => give(() => [brush]),
    add: () =>
      give((now) => [
        ...now.filter(({ organisation }) => organisation !== brush.organisation),
        brush,
      ]),
    clear: () => give(() => []),
    backToGrid: () => focusPlanCell(selection.focus),
  };
}
