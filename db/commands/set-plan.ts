import { AppError } from '@/lib/errors';
import { groupBy } from '@/lib/group-by';
import type { Authorised } from '@/lib/permissions';
import type { PlanInput } from '@/lib/plan/plan-input';
import { CellProblems } from '../cell-problems';
import type { Queryable } from '../open';
import { expectsTheSame, gatherCells, isSplitAnew } from '../plan-change';
import { listObservedCells, listPlanEntries } from '../queries/list-plan-entries';
import { planReferences } from '../queries/plan-references';
import { readPlanCells } from '../read-plan-cells';
import { startVersions } from '../start-version';
import { transact } from '../transact';
import { writePlanCells } from '../write-plan-cells';
import { type Moment, recordChange } from './record-change';

export interface PlanChange {
  /** Cells that expect something else than before, and of those the ones that expect nothing now. */
  readonly changed: number;
  readonly cleared: number;
  /** Cells that were cleared though values stand there: they stay, and count as not planned. */
  readonly unplanned: { indicator: string; place: string; values: number }[];
  /** Codes of the indicators that have a new version, since their values are split otherwise. */
  readonly newVersions: string[];
}

const keyOf = (cell: { readonly indicatorId: number; readonly placeId: number }) =>
  `${cell.indicatorId} ${cell.placeId}`;

/**
 * Writes what is expected in some cells of one phase, all or none. Where values stand, another
 * breakdown starts a new version of the indicator, as every other change of what they mean.
 */
export function setPlan(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, phase, blocks, newVersion }: PlanInput & Moment,
): PlanChange {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const references = planReferences(tx, programmeId);
    const phaseId = references.phases.get(phase);
    if (phaseId === undefined) {
      throw new AppError('invalid', { field: 'phase', words: 'api.periods.unknownPhase' });
    }
    const problems = new CellProblems();
    const cells = readPlanCells(references, blocks, problems);
    problems.refuse();
    const held = groupBy(listPlanEntries(tx, { programmeId, phaseId }), keyOf);
    const observed = groupBy(listObservedCells(tx, { programmeId, phaseId }), keyOf);
    const changed = cells
      .map((cell) => ({ ...cell, before: held.get(keyOf(cell)) ?? [] }))
      .filter(({ before, entries }) => !expectsTheSame(before, entries))
      .map((cell) => ({ ...cell, observed: observed.get(keyOf(cell))?.[0] }));
    const splitAnew = changed.filter(
      (cell) => cell.observed?.ofCurrentVersion && isSplitAnew(cell.before, cell.entries),
    );
    const newVersions = [...new Set(splitAnew.map(({ indicator }) => indicator))];
    if (newVersion) startVersions(tx, scope, newVersions, newVersion);
    else {
      for (const { field, indicator, place } of splitAnew) {
        problems.add(field, 'api.plan.breakdownNeedsVersion', { indicator, place });
      }
      problems.refuse();
    }
    writePlanCells(tx, references, phaseId, changed);
    const cleared = changed.filter(({ entries }) => entries.length === 0);
    if (changed.length > 0) {
      recordChange(
        tx,
        scope,
        { now, way },
        {
          action: 'set-plan',
          subjectKind: 'phase',
          subjectId: String(phaseId),
          before: { phase, cells: gatherCells(changed, ({ before }) => before) },
          after: { phase, cells: gatherCells(changed, ({ entries }) => entries), newVersions },
          reason: newVersions.length > 0 ? newVersion?.reason : undefined,
        },
      );
    }
    const unplanned = cleared.flatMap(({ indicator, place, observed: there }) =>
      there ? [{ indicator, place, values: there.values }] : [],
    );
    return { changed: changed.length, cleared: cleared.length, unplanned, newVersions };
  });
}
