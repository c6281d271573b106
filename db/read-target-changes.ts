import { aimProblem } from '@/lib/target/aim-problem';
import { mayHaveStarted } from '@/lib/target/has-started';
import type { TargetInput, TargetsInput } from '@/lib/target/target-input';
import type { CellProblems } from './cell-problems';
import { changedFields } from './changed-fields';
import type { AimReferences } from './queries/aim-references';
import type { listTargets } from './queries/list-targets';
import { type AimCell, aimKey, readAimCell } from './read-aim-cell';

type HeldTarget = ReturnType<typeof listTargets>[number];
type Codes = Omit<TargetsInput['cells'][number], 'target'>;

/** What a target says; its currency was only compared with the indicator's. */
export type SaidTarget = Omit<TargetInput, 'currency'>;

export interface TargetChange {
  /** Its path in the input. */
  readonly field: string;
  readonly codes: Codes;
  readonly cell: AimCell;
  readonly before: HeldTarget | null;
  readonly after: SaidTarget | null;
}

interface Asked extends TargetsInput {
  readonly today: string;
}

/** The cells whose target becomes another, or none; what is wrong is told at the cell. */
export function readTargetChanges(
  references: AimReferences,
  held: ReadonlyMap<string, HeldTarget>,
  { cells, reason, today }: Asked,
  problems: CellProblems,
): TargetChange[] {
  const taken = new Set<string>();
  return cells.flatMap(({ target, ...codes }, at) => {
    const field = `cells.${at}`;
    const cell = readAimCell(references, codes, field, problems);
    if (!cell) return [];
    const key = aimKey(cell, codes.scope);
    if (taken.has(key)) problems.add(field, 'api.aims.twice');
    taken.add(key);
    const after = target && readTarget(cell, target, `${field}.target`, problems);
    const before = held.get(key) ?? null;
    if (isSame(before, after)) return [];
    if (before && reason === null && hasBegun(references, cell, codes.scope, today)) {
      problems.add(field, 'api.targets.needsReason');
    }
    return [{ field, codes, cell, before, after }];
  });
}

function readTarget(
  { rule }: AimCell,
  { currency, ...said }: TargetInput,
  field: string,
  problems: CellProblems,
): SaidTarget {
  if (currency !== null && currency !== rule.currency) {
    problems.add(`${field}.currency`, 'api.targets.otherCurrency');
  }
  const problem = aimProblem(rule, said);
  if (problem) problems.add(`${field}.${problem.field}`, problem.words, problem.params);
  return said;
}

/** Whether the time a target was set for may have begun: its phase, or the programme's first one. */
function hasBegun(
  { phases, periods }: AimReferences,
  { phaseId, periodId }: AimCell,
  scope: Codes['scope'],
  today: string,
): boolean {
  const all = [...phases.values()];
  if (scope === 'life') return all.some((phase) => mayHaveStarted(phase, today));
  const period = [...periods.values()].find(({ id }) => id === periodId);
  const phase = all.find(({ id }) => id === (phaseId ?? period?.phaseId));
  return [phase, period].some((dates) => dates !== undefined && mayHaveStarted(dates, today));
}

export function asSaid(row: HeldTarget): SaidTarget {
  const { operator, value, level, words, comment } = row;
  return { operator, value, level, words, comment };
}

function isSame(before: HeldTarget | null, after: SaidTarget | null): boolean {
  if (!before || !after) return before === after;
  return changedFields({ ...asSaid(before) }, { ...after }) === null;
}
