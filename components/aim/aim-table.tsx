'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useId, useRef } from 'react';
import { directionOf, type Locale } from '@/lib/locale';
import type { Cells } from '../grid/grid-cells';
import type { GridPoint } from '../grid/grid-selection';
import { useGridControls } from '../grid/use-grid-controls';
import type { Doubt } from './aim-doubts';
import { AimRowView } from './aim-row-view';
import { aimGridId, focusAimCell } from './focus-aim-cell';
import type { AimEditing } from './use-aim-editing';
import type { Aims } from './use-aims';

/** Indicators × places or periods. One stop for Tab; arrows go about in it, keys write in it. */
export function AimTable({
  labelledBy,
  locale,
  aims,
  editing: grid,
  doubts,
}: {
  labelledBy: string;
  locale: Locale;
  aims: Aims;
  editing: AimEditing;
  doubts: Cells<Doubt>;
}) {
  const t = useTranslations('setting.targets');
  const { columns, kind } = aims;
  const { rows, block, selection, editing } = grid;
  const id = useId();
  const cellId = useCallback((row: number, column: number) => `${id}-${row}-${column}`, [id]);
  const { onToggle, onCommit, onCancel } = useSteady(grid);
  const controls = useGridControls({
    ...{ selection, size: grid.size, direction: directionOf(locale) },
    onSelect: grid.select,
    onFocus: focusAimCell,
    onClear: grid.clear,
    onEnter: () => grid.begin(selection.focus, null),
    onPaste: grid.paste,
    copied: grid.copied,
    onOtherKey: grid.pressOther,
    onEdit: (point) => editing || grid.begin(point, null),
  });

  return (
    <div className="card relative max-h-[80dvh] min-h-72 overflow-auto overscroll-contain">
      <table
        id={aimGridId}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table keeps its headings when it is a grid
        role="grid"
        aria-labelledby={labelledBy}
        aria-multiselectable="true"
        {...controls}
        className="w-full border-separate border-spacing-0 text-[0.9375rem]"
      >
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky start-0 top-0 z-[3] bg-paper p-2 text-start align-bottom text-[0.8125rem] font-semibold text-soft"
            >
              {t('indicator')}
            </th>
            {columns.map(({ key, name }) => (
              <th
                key={key}
                scope="col"
                className="sticky top-0 z-[2] border-s border-line bg-paper p-2 text-start align-bottom text-[0.8125rem] font-semibold text-soft"
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const isSelected = block.rows[0] <= at && at <= block.rows[1];
            return (
              <AimRowView
                key={row.key}
                {...{ row, at, columns, kind, locale, cellId, onToggle, onCommit, onCancel }}
                held={aims.held.get(row.key)}
                drafts={aims.drafts.get(row.key)}
                reads={aims.reads.get(row.key)}
                refusals={aims.refusals.get(row.key)}
                doubts={doubts.get(row.key)}
                baselineAt={kind === 'target' ? aims.baselineAt : null}
                isOpen={grid.open.has(row.line.indicator.code)}
                selectedFrom={isSelected ? block.columns[0] : -1}
                selectedTo={isSelected ? block.columns[1] : -1}
                focus={selection.focus.row === at ? selection.focus.column : -1}
                editing={editing?.row === at ? editing : null}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The same functions at every drawing, so that rows in which nothing changed are not drawn again. */
function useSteady({ toggle, commit, cancel }: AimEditing) {
  const latest = useRef({ toggle, commit, cancel });
  useEffect(() => {
    latest.current = { toggle, commit, cancel };
  });
  return {
    onToggle: useCallback(
      (code: string, isOpen: boolean) => latest.current.toggle(code, isOpen),
      [],
    ),
    onCommit: useCallback(
      (line: string, step: Partial<GridPoint> | null) => latest.current.commit(line, step),
      [],
    ),
    onCancel: useCallback(() => latest.current.cancel(), []),
  };
}
