import type { PlanEntryInput, PlanInput } from '@/lib/plan/plan-input';
import type { CellProblems } from './cell-problems';
import type { PlanReferences } from './queries/plan-references';

export interface PlanCell {
  readonly indicatorId: number;
  readonly placeId: number;
  /** The codes of its row and column. */
  readonly indicator: string;
  readonly place: string;
  /** The block it was named in, as a path of the input. */
  readonly field: string;
  readonly entries: readonly PlanEntryInput[];
}

/** Every cell of the blocks once, with what its codes mean; what is unknown is told at its code. */
export function readPlanCells(
  references: PlanReferences,
  blocks: PlanInput['blocks'],
  problems: CellProblems,
): PlanCell[] {
  const cells = new Map<string, PlanCell>();
  for (const [at, { indicators, places, entries }] of blocks.entries()) {
    const field = `blocks.${at}`;
    checkEntries(references, entries, field, problems);
    const columns = resolve(references.places, places, (index) =>
      problems.add(`${field}.places.${index}`, 'api.plan.unknownPlace'),
    );
    const rows = resolve(references.indicators, indicators, (index) =>
      problems.add(
        `${field}.indicators.${index}`,
        references.calculated.has(indicators[index] ?? '')
          ? 'api.plan.calculatedIndicator'
          : 'api.plan.unknownIndicator',
      ),
    );
    for (const row of rows) {
      for (const column of columns) {
        const key = `${row.id} ${column.id}`;
        const [indicator, place] = [row.code, column.code];
        if (cells.has(key)) problems.add(field, 'api.plan.cellTwice', { indicator, place });
        const ids = { indicatorId: row.id, placeId: column.id };
        cells.set(key, { ...ids, indicator, place, field, entries });
      }
    }
  }
  return [...cells.values()];
}

function resolve(
  ids: ReadonlyMap<string, number>,
  codes: readonly string[],
  complain: (index: number) => void,
) {
  return codes.flatMap((code, index) => {
    const id = ids.get(code);
    if (id !== undefined) return { id, code };
    complain(index);
    return [];
  });
}

function checkEntries(
  { organisations, breakdowns }: PlanReferences,
  entries: readonly PlanEntryInput[],
  field: string,
  problems: CellProblems,
): void {
  for (const [at, { organisation, breakdown }] of entries.entries()) {
    if (organisation !== null && !organisations.has(organisation)) {
      problems.add(`${field}.entries.${at}.organisation`, 'api.plan.unknownOrganisation');
    }
    if (!breakdowns.has(breakdown)) {
      problems.add(`${field}.entries.${at}.breakdown`, 'api.plan.unknownBreakdown');
    }
  }
}
