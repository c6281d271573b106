import type { Editor } from '@/lib/api/framework/editor-schema';
import { mayStandUnder } from '@/lib/result/result-tree';
import { indicatorLines, isInBranch, type Place } from './tree-moves';

export interface TreeItem {
  readonly kind: 'result' | 'indicator';
  readonly code: string;
}

type Framework = Pick<Editor, 'results' | 'indicators'>;

/**
 * Where something goes that is let go over the upper or the lower half of a line: before it, or
 * under it where that may be, else after it. Null where it cannot go, or is already.
 */
export function placeOfDrop(
  framework: Framework,
  dragged: TreeItem,
  over: TreeItem,
  half: 'upper' | 'lower',
): Place | null {
  if (dragged.kind === over.kind && dragged.code === over.code) return null;
  const place =
    dragged.kind === 'indicator'
      ? indicatorPlace(framework, dragged.code, over, half)
      : over.kind === 'result' && resultPlace(framework, dragged.code, over.code, half);
  return place || null;
}

function indicatorPlace(
  { indicators }: Framework,
  code: string,
  over: TreeItem,
  half: 'upper' | 'lower',
): Place | null {
  const lines = indicatorLines(indicators);
  const from = lines.find((line) => line.code === code);
  if (over.kind === 'result') {
    return from?.parent === over.code ? null : { parent: over.code, before: null };
  }
  return beside(lines, code, over.code, half);
}

function resultPlace(
  { results }: Framework,
  code: string,
  over: string,
  half: 'upper' | 'lower',
): Place | null {
  const [from, onto] = [code, over].map((one) => results.find((result) => result.code === one));
  if (!from || !onto || isInBranch(results, over, code)) return null;
  if (half === 'lower' && mayStandUnder(from.level, onto.level)) {
    return from.parent === over ? null : { parent: over, before: null };
  }
  const parent = results.find((result) => result.code === onto.parent);
  if (parent && !mayStandUnder(from.level, parent.level)) return null;
  return beside(results, code, over, half);
}

interface Line {
  readonly code: string;
  readonly parent: string | null;
  readonly isArchived: boolean;
}

/** Before or after a line; null where the one that moves stands there already. */
function beside(
  lines: readonly Line[],
  code: string,
  over: string,
  half: 'upper' | 'lower',
): Place | null {
  const onto = lines.find((line) => line.code === over);
  if (!onto) return null;
  const row = lines.filter((line) => line.parent === onto.parent && !line.isArchived);
  const at = row.findIndex((line) => line.code === over) + (half === 'upper' ? 0 : 1);
  // Just before or just after itself is where it is.
  if (row[at]?.code === code || row[at - 1]?.code === code) return null;
  return { parent: onto.parent, before: row[at]?.code ?? null };
}
