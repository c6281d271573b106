import { isOfAims } from './header-words';
import type { TableColumn, TableMapping } from './mapping';
import { nameKey } from './name-key';
import { type Headings, headerOf } from './table-cells';

const isLabel = ({ as }: TableColumn) => as !== 'ignored' && as !== 'across';

/**
 * A remembered mapping on a file with these headings: null where a column it needs is not there. A
 * column that came into a wide table since is read like its neighbours.
 */
export function fitMapping(
  remembered: TableMapping,
  headings: Headings,
  at: Pick<TableMapping, 'sheet' | 'headerRow'>,
): TableMapping | null {
  const width = headings[0]?.length ?? 0;
  const headers = Array.from({ length: width }, (_, column) => headerOf(headings, column));
  const left = [...remembered.columns];
  const fitted = headers.map((header) => {
    const found = left.findIndex((one) => nameKey(one.header) === nameKey(header));
    const [column] = found < 0 ? [] : left.splice(found, 1);
    return column ? { ...column, header } : null;
  });
  if (left.some(isLabel)) return null;
  const lastAcross = remembered.columns.findLast(({ as }) => as === 'across');
  const isWide = fitted.some((one) => one?.as === 'across');
  if (lastAcross && !isWide) return null;
  const firstNew = fitted.findIndex((one) => one?.as === 'across');
  return {
    ...remembered,
    ...at,
    columns: headers.map((header, column) => {
      const known = fitted[column];
      if (known) return known;
      const isValue = header !== '' && !isOfAims(header);
      const isAcross = lastAcross !== undefined && column > firstNew && isValue;
      return {
        ...{ header, as: isAcross ? 'across' : 'ignored', dimension: null },
        ...{
          separatorIn: lastAcross?.separatorIn ?? null,
          percentIn: lastAcross?.percentIn ?? null,
          rounds: lastAcross?.rounds ?? false,
        },
      };
    }),
  };
}
