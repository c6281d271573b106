import { AppError } from '@/lib/errors';
import { parseInput } from '@/lib/input-problems';
import { baselinesInput } from '@/lib/target/baseline-input';
import { targetsInput } from '@/lib/target/target-input';
import type { CellOf } from '../grid/grid-cells';
import { answerOf, officeApi } from '../office/office-api';
import type { AimColumn, AimRow, AimView } from './aim-rows';
import { asBaseline, asTarget, type SaidAim } from './said-aim';

export interface SentCell {
  readonly row: AimRow;
  readonly column: AimColumn;
  /** Null takes out what stands there. */
  readonly aim: SaidAim | null;
}

export interface Sent {
  readonly programme: string;
  readonly view: AimView;
  readonly cells: readonly SentCell[];
  readonly reason: string | null;
}

/** Saves some cells, all or none; returns how many of them changed. */
export async function saveAims({ programme, view, cells, reason }: Sent): Promise<number> {
  const { framework } = officeApi();
  const address = ({ row, column }: SentCell) => ({
    indicator: row.line.indicator.code,
    place: column.place,
    category: row.category?.key ?? '',
  });
  if (view.show === 'baselines') {
    const input = parseInput(baselinesInput, {
      reason,
      cells: cells.map((cell) => ({
        ...address(cell),
        phase: view.phase,
        baseline: cell.aim && asBaseline(cell.aim),
      })),
    });
    return (await answerOf(framework.setBaselines({ programme, ...input }))).changed;
  }
  const scope = view.show === 'periods' ? 'period' : view.show;
  const input = parseInput(targetsInput, {
    reason,
    cells: cells.map((cell) => ({
      ...address(cell),
      scope,
      phase: scope === 'phase' ? view.phase : null,
      period: scope === 'period' ? cell.column.period : null,
      target: cell.aim && asTarget(cell.aim),
    })),
  });
  return (await answerOf(framework.setTargets({ programme, ...input }))).changed;
}

export interface Refusal {
  readonly words: string;
  readonly params: AppError['params'];
}

/** What the server said of each cell that was sent. */
export function refusalsOf(error: Error, { cells }: Sent): CellOf<Refusal>[] {
  if (!(error instanceof AppError)) return [];
  const {
    field,
    words,
    params,
    problems = field === null ? [] : [{ field, words, params }],
  } = error;
  return problems.flatMap((problem) => {
    const cell = cells[Number(/^cells\.(\d+)/.exec(problem.field)?.[1])];
    if (!cell) return [];
    const said = { words: problem.words, params: problem.params };
    return { row: cell.row.key, column: cell.column.key, value: said };
  });
}

/** Whether the only thing missing is why targets change whose phase has started. */
export function asksWhy(error: unknown): boolean {
  const { problems = [] } = error instanceof AppError ? error : {};
  return problems.length > 0 && problems.every(({ words }) => words === 'api.targets.needsReason');
}
