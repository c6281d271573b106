'use client';

import type { ReactNode } from 'react';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly isSelected: boolean;
  /** The one cell of the grid that Tab leads to. */
  readonly isFocus: boolean;
}

// On a phone the cells of a row stand under each other, each with the name of its column.
const look =
  'relative scroll-mt-14 scroll-mb-4 scroll-ms-4 border-line align-top select-none max-md:grid max-md:grid-cols-[7rem_1fr] max-md:items-center max-md:gap-3 max-md:px-2.5 max-md:py-1 md:scroll-ms-80 md:border-s md:border-t focus:outline-2 focus:-outline-offset-2 focus:outline-brand';

/** What every cell of the grid has, whatever stands in it. */
export function GridCell({
  place: { row, column, isSelected, isFocus },
  id,
  columnName,
  isReadOnly = false,
  isInvalid = false,
  describedBy,
  ground,
  children,
}: {
  place: CellPlace;
  id?: string;
  columnName: string;
  isReadOnly?: boolean;
  isInvalid?: boolean;
  describedBy?: string | undefined;
  /** Its colours, where it is not selected. */
  ground: string;
  children: ReactNode;
}) {
  return (
    <td
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells of a grid are td, as ARIA has it
      role="gridcell"
      data-row={row}
      data-column={column}
      tabIndex={isFocus ? 0 : -1}
      aria-selected={isSelected}
      aria-readonly={isReadOnly || undefined}
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
      className={`${look} ${isSelected ? 'bg-brand-soft' : ground}`}
    >
      <span aria-hidden="true" className="text-sm text-soft md:hidden">
        {columnName}
      </span>
      {children}
    </td>
  );
}
