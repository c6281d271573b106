'use client';

import { memo } from 'react';
import { StatusMark } from '@/components/ui/status-mark';
import type { CellText } from '@/lib/observation/cell-text';
import type { GridPoint } from '../grid/grid-selection';
import { CellContent } from './cell-content';
import { CellEditor } from './cell-editor';
import { invalidField } from './cell-notices';
import { type CellStatus, statusShapes, statusTones } from './cell-status';
import { type CellPlace, GridCell } from './grid-cell';
import { isTypable } from './is-typable';
import type { RowCell } from './row-view';
import { useSheet } from './sheet-context';

export interface FieldCellProps extends CellPlace {
  readonly at: RowCell;
  readonly columnName: string;
  /** Ids of the row's title and of the column's head. */
  readonly titleId: string;
  readonly columnId: string;
  /** Id of the words with which it was returned. */
  readonly returnedId: string | undefined;
  /** The key its field was opened with, or null; undefined while it is not typed in. */
  readonly seed: string | null | undefined;
  readonly onCommit: (
    key: string,
    fields: CellText['fields'],
    step: Partial<GridPoint> | null,
  ) => void;
  readonly onCancel: () => void;
}

const grounds: Readonly<Partial<Record<CellStatus, string>>> = {
  invalid: 'bg-clay-soft text-clay',
  overtaken: 'bg-clay-soft text-clay',
  returned: 'bg-clay-soft',
  unclear: 'bg-saffron-soft',
  submitted: 'bg-paper',
  locked: 'bg-paper text-soft',
};

/** A cell to type in: what it says, how it stands by a mark and in words, and its field while it is open. */
export const FieldCell = memo(function FieldCell(props: FieldCellProps) {
  const { at, columnName, titleId, columnId, returnedId, seed, onCommit, onCancel, ...place } =
    props;
  const { words, locale } = useSheet();
  const { typed, status, notices, id } = at;
  const { text } = typed;
  const isHinted = notices.some(({ kind }) => kind === 'hint');
  const describedBy = [notices.length > 0 && `${id}-notices`, returnedId].filter(Boolean).join(' ');
  const said = [
    typed.read.kind === 'empty' && words.status.empty,
    status !== 'empty' && words.status[status],
    text.explanation !== '' && words.explained,
    text.doubt !== '' && words.doubted,
  ].filter(Boolean);
  return (
    <GridCell
      place={place}
      id={id}
      columnName={columnName}
      isReadOnly={!isTypable(typed)}
      isInvalid={invalidField(notices) !== null}
      describedBy={describedBy || undefined}
      ground={grounds[status] ?? (isHinted ? 'bg-saffron-soft' : 'bg-card')}
    >
      {seed !== undefined ? (
        <CellEditor {...{ at, titleId, columnId, seed, onCommit, onCancel }} />
      ) : (
        <span className="block min-h-11 px-2.5 py-2.5 text-end break-words">
          {status !== 'empty' && (
            <span className={`absolute start-1.5 top-1 text-xs ${statusTones[status]}`}>
              <StatusMark shape={statusShapes[status]} />
            </span>
          )}
          {(text.explanation !== '' || text.doubt !== '') && (
            <span aria-hidden="true" className="absolute end-1.5 top-0 text-xs text-soft">
              …
            </span>
          )}
          <CellContent text={text} rule={typed.cell.rule} locale={locale} words={words} />
          <span className="sr-only"> {said.join(', ')}</span>
        </span>
      )}
    </GridCell>
  );
});
