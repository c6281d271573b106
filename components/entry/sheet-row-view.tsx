'use client';

import { memo, useCallback, useSyncExternalStore } from 'react';
import type { GridState } from '../grid/grid-state';
import { FieldCell, type FieldCellProps } from './field-cell';
import { type CellPlace, GridCell } from './grid-cell';
import { ReadOnlyCell } from './read-only-cell';
import { RowTitle } from './row-title';
import type { RowCell } from './row-view';
import {
  detailsColumn,
  firstPart,
  previousColumn,
  targetColumn,
  totalColumn,
} from './sheet-columns';
import { useSheet } from './sheet-context';
import type { SheetRow, SheetTable } from './sheet-rows';
import { SmallButton } from './small-button';
import type { ColumnWords } from './use-column-words';

export interface SheetRowViewProps {
  readonly row: SheetRow;
  /** Where it stands among the rows of its table. */
  readonly at: number;
  readonly columns: SheetTable['columns'];
  readonly words: ColumnWords;
  readonly grid: GridState;
  /** Begins the ids of the heads of the columns. */
  readonly headId: string;
  readonly isDetailed: boolean;
  readonly onDetails: (row: number) => void;
  readonly onCommit: FieldCellProps['onCommit'];
  readonly onCancel: () => void;
}

/** One indicator: drawn again only where something in it changed, as each of its cells is. */
export const SheetRowView = memo(function SheetRowView(props: SheetRowViewProps) {
  const { row, at, columns, words, grid, headId, onCommit, onCancel } = props;
  const { views } = useSheet();
  const now = () => views.view(row.key);
  const view = useSyncExternalStore(
    useCallback((listener) => views.subscribe(row.key, listener), [views, row.key]),
    now,
    now,
  );
  const selectedNow = () => grid.row(at);
  const selected = useSyncExternalStore(
    useCallback((listener) => grid.subscribe(at, listener), [grid, at]),
    selectedNow,
    selectedNow,
  );
  const titleId = `${row.id}-title`;
  const placeOf = (column: number): CellPlace => ({
    row: at,
    column,
    isSelected: selected.from <= column && column <= selected.to,
    isFocus: selected.focus === column,
  });

  function fieldCell(cell: RowCell, column: number, columnName: string) {
    const { editing } = selected;
    return (
      <FieldCell
        key={column}
        {...placeOf(column)}
        {...{ at: cell, columnName, titleId, onCommit, onCancel }}
        columnId={`${headId}-${column}`}
        returnedId={view.returned.find(({ cells }) => cells.includes(cell))?.id}
        seed={editing?.column === column ? editing.seed : undefined}
      />
    );
  }

  const total = totalColumn({ columns });
  return (
    <tr className="max-md:block max-md:border-t max-md:border-line">
      <th
        scope="row"
        className="bg-card p-2.5 text-start align-top font-normal max-md:block md:sticky md:start-0 md:z-[1] md:border-t md:border-line"
      >
        <RowTitle row={row} titleId={titleId} />
      </th>
      <ReadOnlyCell
        {...placeOf(previousColumn)}
        text={words.previous(row)}
        note=""
        columnName={words.previousLabel}
      />
      {columns.map(({ category, label }, along) => {
        const part = view.parts[along];
        const column = along + firstPart;
        return part ? (
          fieldCell(part, column, label)
        ) : (
          <ReadOnlyCell
            key={category}
            {...placeOf(column)}
            {...{ text: '', columnName: label, note: '' }}
            hidden={words.notPlanned}
          />
        );
      })}
      {view.total.kind === 'field' ? (
        fieldCell(view.total.at, total, words.totalLabel)
      ) : (
        <ReadOnlyCell
          {...placeOf(total)}
          text={view.total.kind === 'sum' ? words.sum(view.total.total, row) : words.nothing}
          note={view.total.kind === 'sum' ? words.computed : ''}
          columnName={words.totalLabel}
        />
      )}
      <ReadOnlyCell
        {...placeOf(targetColumn({ columns }))}
        text={words.target(row)}
        note={words.share(row, view)}
        columnName={words.targetLabel}
      />
      <GridCell
        place={placeOf(detailsColumn({ columns }))}
        columnName=""
        isReadOnly
        ground="bg-card text-brand"
      >
        <span className="block px-2.5 py-2">
          <SmallButton
            tabIndex={-1}
            aria-expanded={props.isDetailed}
            aria-label={words.detailsOf(row)}
            onClick={() => props.onDetails(at)}
          >
            {words.details}
          </SmallButton>
        </span>
      </GridCell>
    </tr>
  );
});
