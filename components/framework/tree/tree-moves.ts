import type { Editor } from '@/lib/api/framework/editor-schema';
import { type ResultLevel, resultLevels } from '@/lib/indicator/vocabulary';
import { mayStandUnder } from '@/lib/result/result-tree';

export type EditedResult = Editor['results'][number];
export type ListedIndicator = Editor['indicators'][number];

/** One line of the tree, in the order of the page. `parent` is null at the root. */
interface Line {
  readonly code: string;
  readonly parent: string | null;
  readonly isArchived: boolean;
}

/** Where a line goes: under `parent`, before the sibling named, or last. */
export interface Place {
  readonly parent: string | null;
  readonly before: string | null;
}

export const indicatorLines = (indicators: readonly ListedIndicator[]) =>
  indicators.map(({ code, result, isArchived }) => ({ code, parent: result, isArchived }));

/** The line and those in use beside it, in order. */
function rowOf<L extends Line>(lines: readonly L[], code: string): readonly L[] {
  const parent = lines.find((line) => line.code === code)?.parent;
  return lines.filter((line) => line.parent === parent && (line.code === code || !line.isArchived));
}

/** One step up among its siblings; null for the first. */
export function placeAbove(lines: readonly Line[], code: string): Place | null {
  const row = rowOf(lines, code);
  const above = row[row.findIndex((line) => line.code === code) - 1];
  return above ? { parent: above.parent, before: above.code } : null;
}

/** One step down among its siblings; null for the last. */
export function placeBelow(lines: readonly Line[], code: string): Place | null {
  const row = rowOf(lines, code);
  const at = row.findIndex((line) => line.code === code);
  const below = row[at + 1];
  return below ? { parent: below.parent, before: row[at + 2]?.code ?? null } : null;
}

/** The results under which one may stand, without its own branch and where it stands already. */
export function parentsFor(
  results: readonly EditedResult[],
  { code, level, parent }: Pick<EditedResult, 'code' | 'level' | 'parent'>,
): readonly EditedResult[] {
  return parentsOfLevel(results, level).filter(
    (one) => one.code !== parent && !isInBranch(results, one.code, code),
  );
}

/** The results in use under which one of that level may stand. */
export function parentsOfLevel(
  results: readonly EditedResult[],
  level: ResultLevel,
): readonly EditedResult[] {
  return results.filter((one) => !one.isArchived && mayStandUnder(level, one.level));
}

/** The levels a result may have under a parent of that level; null is the root. */
export function levelsUnder(parent: ResultLevel | null): readonly ResultLevel[] {
  return resultLevels.filter((level) => parent === null || mayStandUnder(level, parent));
}

/** Whether `code` is `ancestor` or lies anywhere under it. */
export function isInBranch(lines: readonly Line[], code: string, ancestor: string): boolean {
  const parents = new Map(lines.map((line) => [line.code, line.parent]));
  for (let at: string | null = code; at !== null; at = parents.get(at) ?? null) {
    if (at === ancestor) return true;
  }
  return false;
}

/** How deep a result lies; 0 at the root. */
export function depthOf(lines: readonly Line[], code: string): number {
  return lines.filter((line) => line.code !== code && isInBranch(lines, code, line.code)).length;
}
