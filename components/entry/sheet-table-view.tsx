'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { moveBetweenCells } from './move-between-cells';
import { SheetRowView } from './sheet-row-view';
import type { SheetTable } from './sheet-rows';

const head = 'p-2.5 text-start align-bottom text-[0.8125rem] font-semibold text-soft';

const numbers = 'w-32 border-s border-line';

/** The rows of one breakdown. On a phone every row is a small form of its own. */
export function SheetTableView({
  table,
  hasOthers,
  previousPeriod,
}: {
  table: SheetTable;
  /** The sheet has more than this table, so that each says what it is split by. */
  hasOthers: boolean;
  previousPeriod: string | null;
}) {
  const t = useTranslations('entry');
  const id = useId();
  const columns = ['previous', ...table.columns.map(({ category }) => category), '', 'target'];
  const headId = (column: string) => `${id}-${columns.indexOf(column)}`;
  return (
    <div className="card relative overflow-x-auto">
      <table
        className="w-full border-collapse text-[0.9375rem] max-md:block"
        onKeyDown={moveBetweenCells}
      >
        <caption className={hasOthers ? 'p-2.5 text-start font-semibold max-md:block' : 'sr-only'}>
          {table.label ? t('table.by', { dimensions: table.label }) : t('table.totals')}
        </caption>
        <thead className="max-md:sr-only">
          <tr className="bg-paper">
            <th scope="col" className={`${head} bg-paper md:sticky md:start-0 md:z-[1]`}>
              {t('columns.indicator')}
            </th>
            <th scope="col" id={headId('previous')} className={`${head} ${numbers}`}>
              {t('columns.previous')}
              {previousPeriod && <span className="sr-only">, {previousPeriod}</span>}
            </th>
            {table.columns.map(({ category, label }) => (
              <th key={category} scope="col" id={headId(category)} className={`${head} ${numbers}`}>
                {label}
              </th>
            ))}
            <th scope="col" id={headId('')} className={`${head} ${numbers}`}>
              {t('columns.total')}
            </th>
            <th scope="col" id={headId('target')} className={`${head} ${numbers}`}>
              {t('columns.target')}
            </th>
            <th scope="col" className={`${head} w-28`}>
              <span className="sr-only">{t('details.open')}</span>
            </th>
          </tr>
        </thead>
        {table.rows.map((row) => (
          <SheetRowView key={row.key} row={row} table={table} headId={headId} />
        ))}
      </table>
    </div>
  );
}
