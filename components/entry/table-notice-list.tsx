'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { CellNoticeList } from './cell-notice-list';
import { NoticeBox } from './notice-box';
import { useSheet } from './sheet-context';
import type { SheetTable } from './sheet-rows';
import { tableNotices } from './table-notices';
import { useTypedCells } from './use-drafts';

/** All that is said or asked about the cells of a table, each by its name. */
export function TableNoticeList({ table }: { table: SheetTable }) {
  const t = useTranslations('entry.returned');
  const { drafts, views } = useSheet();
  const typed = useTypedCells(drafts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the views follow what is typed
  const now = useMemo(() => table.rows.map((row) => views.view(row.key)), [table, views, typed]);
  const { cells, asked } = useMemo(() => tableNotices(now), [now]);
  const returned = now.flatMap((view, at) =>
    view.returned.map((one) => ({ ...one, row: table.rows[at]?.name ?? '' })),
  );
  if (returned.length === 0 && cells.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      {returned.map(({ id, row, label, reason }) => (
        <div key={id} id={id}>
          <NoticeBox tone="bad" label={label ? `${row} ${label}` : row}>
            <span>
              {t('text')} <bdi className="font-semibold">{reason}</bdi> {t('what')}
            </span>
          </NoticeBox>
        </div>
      ))}
      {cells.map((at) => (
        <CellNoticeList key={at.id} at={at} others={asked.get(at.typed.cell.key) ?? null} />
      ))}
    </div>
  );
}
