'use client';

import { memo } from 'react';
import { type CellPlace, GridCell } from './grid-cell';

/** What stands beside the fields: the period before, a sum, the target. */
export const ReadOnlyCell = memo(function ReadOnlyCell({
  text,
  note,
  columnName,
  hidden = '',
  ...place
}: CellPlace & {
  text: string;
  /** Under it, smaller; empty for none. */
  note: string;
  columnName: string;
  /** What only a screen reader says of it. */
  hidden?: string;
}) {
  return (
    <GridCell place={place} columnName={columnName} isReadOnly ground="bg-paper text-soft">
      <span className="block px-2.5 py-2.5 text-end break-words">
        <bdi>{text}</bdi>
        {hidden !== '' && <span className="sr-only">{hidden}</span>}
        {note !== '' && <span className="block text-xs">{note}</span>}
      </span>
    </GridCell>
  );
});
