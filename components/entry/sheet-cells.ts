import type { Said } from '@/lib/api/observation-schema';
import type { Sheet } from '@/lib/api/sheet-schema';
import { earlierSeries } from '@/lib/hint/earlier-series';
import { observedValue } from '@/lib/observation/observed-value';
import type { SheetCell, StandingCell } from './sheet-cell';

/** The cells of a sheet in one list, each with the rule of its indicator. */
export function sheetCells(sheet: Sheet): SheetCell[] {
  const indicators = new Map(sheet.indicators.map((one) => [one.code, one]));
  return sheet.rows.flatMap(({ indicator, organisation, mayEnter, cells }) => {
    const rule = indicators.get(indicator);
    if (!rule) return [];
    return cells.map(({ category, source, working, approved, previous, earlier }) => {
      const said = working ?? approved;
      return {
        key: [indicator, organisation ?? '', source ?? '', category].join('\n'),
        indicator,
        organisation,
        source,
        category,
        rule,
        standing: said && standingCell(said),
        previous: previous && observedValue(previous),
        earlier: earlierSeries(earlier, sheet.earlierPeriods, rule.cumulativeOrigin),
        isOpen: mayEnter && !sheet.isLocked,
      };
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
