'use client';

import { useTree } from './tree-context';
import type { TreeItem } from './tree-drop';
import { type EditedResult, parentsFor } from './tree-moves';

/** The results under which a line could go, and whether it could go to the root. */
export function useParents({ kind, code }: TreeItem): {
  readonly parents: readonly EditedResult[];
  readonly mayBeRoot: boolean;
} {
  const { results, indicators } = useTree().editor;
  if (kind === 'result') {
    const result = results.find((one) => one.code === code);
    if (!result) return { parents: [], mayBeRoot: false };
    return { parents: parentsFor(results, result), mayBeRoot: result.parent !== null };
  }
  const here = indicators.find((one) => one.code === code)?.result;
  const parents = results.filter((one) => !one.isArchived && one.code !== here);
  return { parents, mayBeRoot: false };
}
