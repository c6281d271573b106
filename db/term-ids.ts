import type { CellProblems } from './cell-problems';
import type { Queryable } from './open';
import { listTerms } from './queries/list-terms';

interface TermCodes {
  readonly vocabulary: string;
  readonly code: string;
}

/**
 * The ids of terms, in the order given; one that is unknown or said twice is told at its place.
 * @param list the name of the list in the input
 */
export function termIds(
  tx: Queryable,
  programmeId: number,
  wanted: readonly TermCodes[],
  list: string,
  problems: CellProblems,
): number[] {
  const key = ({ vocabulary, code }: TermCodes) => JSON.stringify([vocabulary, code]);
  const known = new Map(listTerms(tx, programmeId).map((term) => [key(term), term.id]));
  const taken = new Set<number>();
  return wanted.flatMap((term, at) => {
    const id = known.get(key(term));
    if (id === undefined) problems.add(`${list}.${at}.code`, 'api.tags.unknownTerm');
    else if (taken.has(id)) problems.add(`${list}.${at}.code`, 'api.tags.twice');
    if (id === undefined) return [];
    taken.add(id);
    return id;
  });
}
