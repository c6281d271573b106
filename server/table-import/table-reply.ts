import { isStalled } from '@/db/commands/table-import/sweep-tables';
import type { Queryable } from '@/db/open';
import { getTable } from '@/db/queries/get-table';
import { listTableMappings } from '@/db/queries/list-table-mappings';
import type { ImportedTable } from '@/lib/api/table-schema';
import { canonicalJson } from '@/lib/canonical-json';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import { headingsOf } from '@/lib/table-import/table-cells';
import { fitTo, withoutTime } from './open-table';

const shownRows = 12;

/** An import of the caller as the screens see it; throws `not-found` once it was given up. */
export function tableReply(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  { id, now }: { readonly id: number; readonly now: string },
): ImportedTable {
  const table = getTable(db, scope, id);
  const { profile, mapping, checked, state } = table;
  if (state === 'cancelled' || !mapping) throw new AppError('not-found', { field: 'table' });
  const { sheets, sheet, mergedAreas, formulas, hasExternalLinks, hiddenRows } = profile;
  const same = canonicalJson(withoutTime(mapping));
  return {
    ...{ id, fileName: table.fileName, sheet, mergedAreas, formulas, hasExternalLinks, hiddenRows },
    state: isStalled(table, now) ? 'read' : state,
    sheets: sheets.map((one) => ({ ...one })),
    rows: profile.rowCount,
    doneRows: table.doneRows,
    hiddenColumns: profile.hiddenColumns.length,
    top: profile.rows
      .slice(0, Math.max(shownRows, mapping.headerRow + mapping.headerLines + 4))
      .map(({ row, cells }) => ({ row, cells: [...cells] })),
    mapping,
    headings: headingsOf(profile.rows, profile.merges, mapping).map((line) => [...line]),
    remembered: listTableMappings(db, scope.subject.programmeId).map((one) => {
      const fitted = fitTo(profile, one.mapping, mapping.headerRow);
      const isUsed = fitted !== null && canonicalJson(withoutTime(fitted)) === same;
      return { name: one.name, fits: fitted !== null, isUsed };
    }),
    checked: checked && {
      ...{ ...checked, counts: { ...checked.counts } },
      names: checked.names.map((one) => ({ ...one, codes: [...one.codes] })),
      numbers: checked.numbers.map((one) => ({ ...one, readings: [...one.readings] })),
    },
  };
}
