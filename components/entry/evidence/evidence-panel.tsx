'use client';

import { useSheet } from '../sheet-context';
import type { RowCell } from '../sheet-rows';
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
  const indicator = cells[0]?.typed.cell.indicator;
  if (indicator === undefined) return null;
  return (
    <EvidenceOfRow
      row={{ ...address, indicator }}
      targets={cells.map(evidenceTarget)}
      addings={mayEnter ? addings : []}
    />
  );
}
