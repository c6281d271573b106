'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useId } from 'react';
import { directionOf, type Locale } from '@/lib/locale';
import { blockOf, type GridPoint, type GridSelection } from '../grid/grid-selection';
import { useGridControls } from '../grid/use-grid-controls';
import type { Cells } from './plan-cells';
import { usePlanWords } from './plan-context';
import { PlanRowView } from './plan-row-view';
import type { PlanRow } from './plan-rows';

interface PlanTableProps {
  readonly labelledBy: string;
  readonly locale: Locale;
  readonly rows: readonly PlanRow[];
  readonly places: readonly string[];
  readonly held: Cells;
  readonly drafts: Cells;
  readonly observed: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By the code of the indicator, the keys of its wrong places joined. */
  readonly wrong: ReadonlyMap<string, string>;
  readonly selection: GridSelection;
  readonly onSelect: (selection: GridSelection) => void;
  readonly onClear: () => void;
  /** Leads to what a selection can be given. */
  readonly onEnter: () => void;
  readonly onPaste: (text: string) => void;
  readonly copied: () => string;
}

export const planGridId = 'plan-grid';
export const focusPlanCell = ({ row, column }: GridPoint) =>
  document.querySelector<HTMLElement>(cellAt({ row, column }))?.focus();

const cellAt = ({ row, column }: GridPoint) =>
  `#${planGridId} [data-row="${row}"][data-column="${column}"]`;

/** Indicators × places. One stop for Tab; arrows go about in it, with Shift they select. */
export function PlanTable(props: PlanTableProps) {
  const { locale, rows, places, selection, onSelect } = props;
  const t = useTranslations('setting.plan');
  const { placeName } = usePlanWords();
  const id = useId();
  const cellId = useCallback((row: number, column: number) => `${id}-${row}-${column}`, [id]);
  const block = blockOf(selection);

  const controls = useGridControls({
    selection,
    size: { rows: rows.length, columns: places.length },
    direction: directionOf(locale),
    onSelect,
    onFocus: focusPlanCell,
    onClear: props.onClear,
    onEnter: props.onEnter,
    onPaste: props.onPaste,
    copied: props.copied,
  });

  return (
    <div className="card relative max-h-[80dvh] min-h-72 overflow-auto overscroll-contain">
      <table
        id={planGridId}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table keeps its headings when it is a grid
        role="grid"
        aria-labelledby={props.labelledBy}
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
            {places.map((place) => (
              <th
                key={place}
                scope="col"
                className="sticky top-0 z-[2] border-s border-line bg-paper p-2 text-start align-bottom text-[0.8125rem] font-semibold text-soft"
              >
                {placeName(place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const isSelected = block.rows[0] <= at && at <= block.rows[1];
            return (
              <PlanRowView
                key={row.code}
                row={row}
                at={at}
                places={places}
                locale={locale}
                cellId={cellId}
                held={props.held.get(row.code)}
                drafts={props.drafts.get(row.code)}
                observed={props.observed.get(row.code)}
                wrong={props.wrong.get(row.code) ?? ''}
                selectedFrom={isSelected ? block.columns[0] : -1}
                selectedTo={isSelected ? block.columns[1] : -1}
                focus={selection.focus.row === at ? selection.focus.column : -1}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
