import type { CellAddress } from '@/lib/evidence/evidence-input';
import type { Queryable } from './open';
import { getSheetAddress } from './queries/get-sheet-address';
import { resolveCell, valueReferences } from './queries/value-references';

export type EvidenceCell = ReturnType<typeof resolveEvidenceCell>;

/** The key of a cell by its codes; throws `invalid` at the one that is unknown. */
export function resolveEvidenceCell(tx: Queryable, programmeId: number, cell: CellAddress) {
  const { placeId, periodId } = getSheetAddress(tx, { ...cell, programmeId });
  const references = valueReferences(tx, programmeId, {
    indicators: [cell.indicator],
    categories: [cell.category],
    withReporters: cell.organisation !== null || cell.source !== null,
  });
  const { rule, combinationId, organisationId, sourceId } = resolveCell(references, cell, 'cell');
  const { indicatorId } = rule;
  return { placeId, periodId, indicatorId, combinationId, organisationId, sourceId };
}
