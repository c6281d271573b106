'use client';

import type { RowCell } from '../row-view';
import { useSheet } from '../sheet-context';
import { EvidenceOfRow } from './evidence-of-row';
import { evidenceTarget } from './evidence-target';

const addings = ['addFile', 'addLink', 'comment'] as const;

/** What supports the values of a row of the sheet and is said of them. */
export function EvidencePanel({
  cells,
  mayEnter,
}: {
  cells: readonly RowCell[];
  mayEnter: boolean;
}) {
  const { address } = useSheet();
  const [first] = cells;
  if (first === undefined) return null;
  const { place, indicator } = first.typed.cell;
  return (
    <EvidenceOfRow
      row={{ ...address, place, indicator }}
      targets={cells.map(evidenceTarget)}
      addings={mayEnter ? addings : []}
    />
  );
}
