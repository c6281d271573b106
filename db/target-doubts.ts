import type { Problem } from '@/lib/errors';
import { targetDoubt } from '@/lib/target/target-doubts';
import type { listBaselines } from './queries/list-baselines';
import { aimKey } from './read-aim-cell';
import type { TargetChange } from './read-target-changes';

/** What should be looked at again in targets that were set, each at its cell. */
export function targetDoubts(
  changes: readonly TargetChange[],
  baselines: ReturnType<typeof listBaselines>,
): Problem[] {
  const stated = new Map(baselines.map((row) => [aimKey(row), row]));
  return changes.flatMap(({ field, codes, cell, after }) => {
    if (!after) return [];
    const at = (phaseId: number | null) => stated.get(aimKey({ ...cell, periodId: null, phaseId }));
    // A part of a phase is not compared with where the phase began.
    const baseline = codes.scope === 'period' ? null : (at(cell.phaseId) ?? at(null) ?? null);
    const words = targetDoubt(cell.rule, after, baseline);
    return words === null ? [] : [{ field, words, params: {} }];
  });
}
