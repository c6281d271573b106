import type { Said } from '@/lib/api/observation-schema';
import type { EntryCell, Sheet } from '@/lib/api/sheet-schema';
import { earlierSeries } from '@/lib/hint/earlier-series';
import { observedValue } from '@/lib/observation/observed-value';
import type { SheetCell, StandingCell } from './sheet-cell';
import { sheetGroups } from './sheet-groups';

/** Cells as they were made before, by what the server said of them. */
export type KnownCells = WeakMap<EntryCell, SheetCell>;

/** The cells of a sheet in one list, each with the rule of its indicator; those unchanged are the same. */
export function sheetCells(sheet: Sheet, known: KnownCells): SheetCell[] {
  return sheetGroups(sheet).flatMap(({ place, indicators, isLocked, rows }) => {
    const rules = new Map(indicators.map((one) => [one.code, one]));
    return rows.flatMap(({ indicator, organisation, mayEnter, cells }) => {
      const rule = rules.get(indicator);
      if (!rule) return [];
      const isOpen = mayEnter && !isLocked;
      return cells.map((said): SheetCell => {
        const before = known.get(said);
        if (before?.rule === rule && before.isOpen === isOpen) return before;
        const { category, source, working, approved, previous, earlier } = said;
        const standing = working ?? approved;
        const cell = {
          key: [place.key, indicator, organisation ?? '', source ?? '', category].join('\n'),
          place: place.key,
          indicator,
          organisation,
          source,
          category,
          rule,
          standing: standing && standingCell(standing),
          previous: previous && observedValue(previous),
          earlier: earlierSeries(earlier, sheet.earlierPeriods, rule.cumulativeOrigin),
          isOpen,
        };
        known.set(said, cell);
        return cell;
      });
    });
  });
}

function standingCell(said: Said): StandingCell {
  const { id, revision, reviewState, enteredBy, enteredAt, returnedReason, change } = said;
  return {
    id,
    revision,
    reviewState,
    enteredBy,
    enteredAt,
    returnedReason,
    change,
    value: observedValue(said),
  };
}
