'use client';

import { useTranslations } from 'next-intl';
import { memo, useEffect, useId, useMemo, useRef, useState } from 'react';
import { directionOf } from '@/lib/locale';
import type { GridPoint } from '../grid/grid-selection';
import { gridState } from '../grid/grid-state';
import { useGridControls } from '../grid/use-grid-controls';
import { GroupHead } from './group-head';
import { RowDetailsPanel } from './row-details-panel';
import { firstPart, gridSize, totalColumn } from './sheet-columns';
import { useSheet } from './sheet-context';
import { SheetRowView } from './sheet-row-view';
import type { SheetTable } from './sheet-rows';
import { type Done, type TableSetting, tableEditing } from './table-editing';
import { TableHead } from './table-head';
import { TableNoticeList } from './table-notice-list';
import { TableToolbar } from './table-toolbar';
import { useColumnWords } from './use-column-words';

/** The rows of one breakdown, as a grid. On a phone every row is a small form of its own. */
export const SheetTableView = memo(function SheetTableView({
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
  const { locale, drafts, views, turn, say } = useSheet();
  const id = useId();
  const words = useColumnWords(locale);
  const [detailed, setDetailed] = useState<string | null>(null);
  const [grid] = useState(() => gridState({ row: 0, column: firstPart }));
  const box = useRef<HTMLTableElement>(null);

  const setting: TableSetting = {
    ...{ table, drafts, views, grid, locale },
    shownAt: ({ row, column }) => shownText(row, column),
    say: (done) => say(wordsOf(done)),
    focus: (point) => cellOf(point)?.focus(),
    openDetails: (at) => setDetailed(table.rows[at]?.key ?? null),
    turn: (way) => turn(way, true),
  };
  const latest = useRef(setting);
  useEffect(() => {
    latest.current = setting;
    grid.fit(gridSize(table));
  });
  const editing = useMemo(() => tableEditing(() => latest.current), []);

  function cellOf({ row, column }: GridPoint): HTMLElement | null {
    const at = `[data-row="${row}"][data-column="${column}"]`;
    return box.current?.querySelector<HTMLElement>(at) ?? null;
  }

  function shownText(at: number, column: number): string {
    const row = table.rows[at];
    if (!row) return '';
    if (column === 0) return row.previous ? words.previous(row) : '';
    const { total } = views.view(row.key);
    if (column === totalColumn(table) && total.kind === 'sum') return words.sum(total.total, row);
    return column > totalColumn(table) && row.indicator.target ? words.target(row) : '';
  }

  function wordsOf({ kind, count, readOnly, outside }: Done): string {
    return [
      t(`done.${kind}`, { count }),
      readOnly > 0 && t('done.readOnly', { count: readOnly }),
      outside > 0 && t('done.outside', { count: outside }),
    ]
      .filter(Boolean)
      .join(' ');
  }

  const controls = useGridControls({
    get selection() {
      return grid.selection();
    },
    size: gridSize(table),
    direction: directionOf(locale),
    onSelect: grid.select,
    onFocus: (point) => cellOf(point)?.focus(),
    onClear: editing.clear,
    onEnter: editing.enter,
    onEdit: (point) => grid.editing() ?? editing.begin(point, null),
    followsFocus: true,
    get isExtending() {
      return grid.isExtending();
    },
    onPaste: editing.paste,
    copied: editing.copied,
    onOtherKey: editing.pressOther,
  });

  const open = table.rows.find(({ key }) => key === detailed);
  return (
    <section aria-labelledby={`${id}-caption`} className="grid gap-2">
      <TableToolbar editing={editing} grid={grid} />
      <div className="card relative max-md:overflow-hidden md:max-h-[80dvh] md:overflow-auto md:overscroll-contain">
        <table
          ref={box}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table keeps its headings when it is a grid
          role="grid"
          aria-labelledby={`${id}-caption`}
          aria-multiselectable="true"
          {...controls}
          className="w-full border-separate border-spacing-0 text-[0.9375rem] max-md:block md:table-fixed"
        >
          <caption
            id={`${id}-caption`}
            className={hasOthers ? 'p-2.5 text-start font-semibold max-md:block' : 'sr-only'}
          >
            {table.label ? t('table.by', { dimensions: table.label }) : t('table.totals')}
          </caption>
          <TableHead id={id} columns={table.columns} previousPeriod={previousPeriod} />
          {table.groups.map((group) => (
            <tbody key={group.place.key} className="max-md:block">
              {table.hasPlaces && <GroupHead group={group} columns={gridSize(table).columns + 1} />}
              {group.rows.map((row, at) => (
                <SheetRowView
                  key={row.key}
                  {...{ row, words, grid }}
                  at={group.start + at}
                  columns={table.columns}
                  headId={id}
                  isDetailed={row.key === detailed}
                  onDetails={editing.details}
                  onCommit={editing.commit}
                  onCancel={editing.cancel}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {open && <RowDetailsPanel key={open.key} row={open} onClose={() => setDetailed(null)} />}
      <TableNoticeList table={table} />
    </section>
  );
});
