import type { RowAddress } from './evidence-query';
import type { EvidenceTarget } from './evidence-target';

/** What a form that adds something to a row is given. */
export interface AddDialog {
  readonly row: RowAddress;
  readonly targets: readonly EvidenceTarget[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}
