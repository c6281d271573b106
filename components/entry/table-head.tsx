'use client';

import { useTranslations } from 'next-intl';
import { firstPart, previousColumn, targetColumn, totalColumn } from './sheet-columns';
import type { SheetTable } from './sheet-rows';

const head =
  'bg-paper p-2.5 text-start align-bottom text-[0.8125rem] font-semibold text-soft md:sticky md:top-0';

const numbers = 'w-32 border-s border-line z-[2]';

/** The heads of the columns; their ids name the fields below them. */
export function TableHead({
  id,
  columns,
  previousPeriod,
}: {
  /** Begins the ids, each ending in the number of its column. */
  id: string;
  columns: SheetTable['columns'];
  previousPeriod: string | null;
}) {
  const t = useTranslations('entry');
  return (
    <thead className="max-md:sr-only">
      <tr>
        <th scope="col" className={`${head} z-[3] w-72 md:start-0`}>
          {t('columns.indicator')}
        </th>
        <th scope="col" id={`${id}-${previousColumn}`} className={`${head} ${numbers}`}>
          {t('columns.previous')}
          {previousPeriod && <span className="sr-only">, {previousPeriod}</span>}
        </th>
        {columns.map(({ category, label }, at) => (
          <th
            key={category}
            scope="col"
            id={`${id}-${at + firstPart}`}
            className={`${head} ${numbers}`}
          >
            {label}
          </th>
        ))}
        <th scope="col" id={`${id}-${totalColumn({ columns })}`} className={`${head} ${numbers}`}>
          {t('columns.total')}
        </th>
        <th scope="col" id={`${id}-${targetColumn({ columns })}`} className={`${head} ${numbers}`}>
          {t('columns.target')}
        </th>
        <th scope="col" className={`${head} z-[2] w-28`}>
          <span className="sr-only">{t('details.open')}</span>
        </th>
      </tr>
    </thead>
  );
}
