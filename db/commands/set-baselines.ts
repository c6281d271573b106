import { eq } from 'drizzle-orm';
import type { Authorised } from '@/lib/permissions';
import { aimProblem } from '@/lib/target/aim-problem';
import type { BaselineInput, BaselinesInput } from '@/lib/target/baseline-input';
import { CellProblems } from '../cell-problems';
import { changedFields } from '../changed-fields';
import type { Queryable } from '../open';
import { aimReferences } from '../queries/aim-references';
import { listBaselines } from '../queries/list-baselines';
import { type AimCell, aimKey, readAimCell } from '../read-aim-cell';
import { baseline } from '../schema/plan';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

type Held = ReturnType<typeof listBaselines>[number];

/** Writes the starting values of some cells, all or none; returns how many of them changed. */
export function setBaselines(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, cells, reason }: BaselinesInput & Moment,
): number {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const references = aimReferences(tx, programmeId);
    const held = new Map(listBaselines(tx, programmeId).map((row) => [aimKey(row), row]));
    const problems = new CellProblems();
    const taken = new Set<string>();
    const changes = cells.flatMap(({ baseline: said, ...codes }, at) => {
      const field = `cells.${at}`;
      const cell = readAimCell(references, codes, field, problems);
      if (!cell) return [];
      const key = aimKey(cell);
      if (taken.has(key)) problems.add(field, 'api.aims.twice');
      taken.add(key);
      const problem = said && aimProblem(cell.rule, said);
      if (problem)
        problems.add(`${field}.baseline.${problem.field}`, problem.words, problem.params);
      const before = held.get(key) ?? null;
      return isSame(before, said) ? [] : [{ codes, cell, before, after: said }];
    });
    problems.refuse();
    for (const { cell, before, after } of changes) write(tx, cell, before, after);
    if (changes.length > 0) {
      recordChange(
        tx,
        scope,
        { now, way },
        {
          action: 'set-baselines',
          subjectKind: 'programme',
          subjectId: String(programmeId),
          before: {
            cells: changes.map(({ codes, before }) => ({
              ...codes,
              baseline: before && asSaid(before),
            })),
          },
          after: { cells: changes.map(({ codes, after }) => ({ ...codes, baseline: after })) },
          reason: reason ?? undefined,
        },
      );
    }
    return changes.length;
  });
}

function asSaid(row: Held): BaselineInput {
  const { year, isoDate, value, numerator, denominator, level, words, comment } = row;
  return { year, isoDate, value, numerator, denominator, level, words, comment };
}

function isSame(before: Held | null, after: BaselineInput | null): boolean {
  if (!before || !after) return before === after;
  return changedFields(asSaid(before), { ...after }) === null;
}

function write(
  tx: Queryable,
  { rule, indicatorId, placeId, phaseId, combinationId }: AimCell,
  before: Held | null,
  after: BaselineInput | null,
): void {
  if (before) tx.delete(baseline).where(eq(baseline.id, before.id)).run();
  if (!after) return;
  const { level, ...said } = after;
  const levelId = rule.levels.find(({ code }) => code === level)?.id ?? null;
  tx.insert(baseline)
    .values({ ...said, levelId, indicatorId, placeId, phaseId, combinationId })
    .run();
}
