import type { FigureStatus } from '@/lib/release/figure';
import type { ResultsMatrix } from './results-matrix';

export const countedStatuses = [
  'good',
  'behind',
  'no-target',
  'cannot-be-judged',
  'missing',
] as const;
export type CountedStatus = (typeof countedStatuses)[number];

const counted: Readonly<Record<FigureStatus, CountedStatus>> = {
  ahead: 'good',
  'on-track': 'good',
  exceeded: 'good',
  met: 'good',
  kept: 'good',
  behind: 'behind',
  'not-met': 'behind',
  'not-kept': 'behind',
  'no-target': 'no-target',
  'cannot-be-judged': 'cannot-be-judged',
};

/** How many cells of the matrix stand how, totals of the programme apart. */
export function countStatuses({ groups }: ResultsMatrix): ReadonlyMap<CountedStatus, number> {
  const counts = new Map<CountedStatus, number>(countedStatuses.map((status) => [status, 0]));
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  for (const { placeKey, items } of cells) {
    if (placeKey === null) continue;
    for (const { state, status } of items) {
      const at = state === 'missing' ? 'missing' : counted[status ?? 'no-target'];
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}
