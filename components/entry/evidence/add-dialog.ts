import type { RowCell } from '../row-view';
import type { RowAddress } from './evidence-query';

/** What a form that adds something to a row is given. */
export interface AddDialog {
  readonly row: RowAddress;
  readonly cells: readonly RowCell[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}
