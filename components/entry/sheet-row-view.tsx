'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CellBox } from './cell-box';
import { CellNoticeList } from './cell-notice-list';
import { NoticeBox } from './notice-box';
import { returnedNotices } from './returned-notices';
import { RowDetails } from './row-details';
import { RowTitle } from './row-title';
import { useSheet } from './sheet-context';
import type { RowCell, SheetRow, SheetTable } from './sheet-rows';
import { SmallButton } from './small-button';
import { useTargetWords } from './target-words';
import { TotalBox } from './total-box';
import { useValueWords } from './value-words';

const cellLook =
  'border-line p-2 align-top max-md:grid max-md:grid-cols-[7rem_1fr] max-md:items-center max-md:gap-3 md:border-s md:min-w-20';

/** One indicator: its line of cells, and under it all that is said or asked about them. */
export function SheetRowView({
  row,
  table,
  headId,
}: {
  row: SheetRow;
  table: SheetTable;
  /** The id of a column's head, by its name. */
  headId: (column: string) => string;
}) {
  const t = useTranslations('entry');
  const [isOpen, setIsOpen] = useState(false);
  const { locale } = useSheet();
  const words = useValueWords(locale);
  const target = useTargetWords(locale)(row.indicator, row.indicator.target);
  const titleId = `${row.id}-title`;
  const cells = cellsOf(row);
  const returned = returnedNotices(row.id, cells, t('columns.total'));
  const returnedId = (at: RowCell) => returned.find((one) => one.cells.includes(at))?.id;
  const isTalkedAbout = returned.length > 0 || cells.some(({ notices }) => notices.length > 0);
  return (
    <tbody className="border-t border-line max-md:block">
      <tr className="max-md:block">
        <th
          scope="row"
          className="bg-card p-2.5 text-start align-top font-normal max-md:block md:sticky md:start-0 md:z-[1] md:min-w-56"
        >
          <RowTitle row={row} titleId={titleId} />
        </th>
        <td className={`${cellLook} bg-paper text-soft md:text-end`}>
          <ColumnName>{t('columns.previous')}</ColumnName>
          <bdi className="md:block md:py-2.5">
            {row.previous ? words(row.previous, row.indicator) : t('columns.nothing')}
          </bdi>
        </td>
        {row.parts.map((part, at) => {
          const column = table.columns[at];
          if (!column) return null;
          return (
            <td key={column.category} className={cellLook}>
              <ColumnName>{column.label}</ColumnName>
              {part && (
                <CellBox
                  at={part}
                  titleId={titleId}
                  columnId={headId(column.category)}
                  returnedId={returnedId(part)}
                />
              )}
            </td>
          );
        })}
        <td className={`${cellLook} ${row.total.kind === 'field' ? '' : 'bg-paper'}`}>
          <ColumnName>{t('columns.total')}</ColumnName>
          <div className="md:text-end">
            <TotalBox
              total={row.total}
              indicator={row.indicator}
              titleId={titleId}
              columnId={headId('')}
              returnedId={row.total.kind === 'field' ? returnedId(row.total.at) : undefined}
            />
          </div>
        </td>
        <td className={`${cellLook} bg-paper text-soft md:text-end`}>
          <ColumnName>{t('columns.target')}</ColumnName>
          <bdi className="md:block md:py-2.5">{target ?? t('columns.nothing')}</bdi>
        </td>
        <td className="p-2 align-top text-brand max-md:block">
          <SmallButton
            aria-expanded={isOpen}
            aria-controls={`${row.id}-details`}
            aria-label={t('details.openLabel', { code: row.indicator.code })}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t('details.open')}
          </SmallButton>
        </td>
      </tr>
      {isTalkedAbout && (
        <tr className="max-md:block">
          <td colSpan={table.columns.length + 5} className="px-2.5 pb-2.5 max-md:block">
            <div className="grid gap-1.5">
              {returned.map(({ id, label, reason }) => (
                <div key={id} id={id}>
                  <NoticeBox tone="bad" label={label}>
                    <span>
                      {t('returned.text')} <bdi className="font-semibold">{reason}</bdi>{' '}
                      {t('returned.what')}
                    </span>
                  </NoticeBox>
                </div>
              ))}
              {cells.map((at) => (
                <CellNoticeList key={at.id} at={at} />
              ))}
            </div>
          </td>
        </tr>
      )}
      <tr id={`${row.id}-details`} hidden={!isOpen} className="max-md:not-[[hidden]]:block">
        <td colSpan={table.columns.length + 5} className="px-2.5 pb-3 max-md:block">
          {isOpen && <RowDetails cells={cells} mayEnter={row.mayEnter} />}
        </td>
      </tr>
    </tbody>
  );
}

/** On a phone the cells stand under each other, each with the name of its column. */
function ColumnName({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="text-sm text-soft md:hidden">
      {children}
    </span>
  );
}

function cellsOf(row: SheetRow): RowCell[] {
  const parts = row.parts.filter((part) => part !== null);
  return row.total.kind === 'field' ? [...parts, row.total.at] : parts;
}
