import { type ResultLevel, resultLevels } from '@/lib/indicator/vocabulary';

export interface ResultNode {
  readonly id: number;
  readonly parentId: number | null;
  readonly ordinal: number;
}

/** An outcome lies under an impact, an output under either; each may stand at the root. */
export function mayStandUnder(level: ResultLevel, parent: ResultLevel): boolean {
  return resultLevels.indexOf(parent) < resultLevels.indexOf(level);
}

/** Whether `id` is `ancestorId` or lies anywhere under it. */
export function liesUnder(nodes: readonly ResultNode[], id: number, ancestorId: number): boolean {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  for (let at: number | null = id, steps = 0; at !== null && steps <= nodes.length; steps += 1) {
    if (at === ancestorId) return true;
    at = parents.get(at) ?? null;
  }
  return false;
}

const inOrder = (a: ResultNode, b: ResultNode) => a.ordinal - b.ordinal || a.id - b.id;

/** The ids from the top of the page to its foot: each result is followed by those under it. */
export function readingOrder(nodes: readonly ResultNode[]): number[] {
  const under = new Map<number | null, ResultNode[]>();
  for (const node of [...nodes].sort(inOrder)) {
    under.set(node.parentId, [...(under.get(node.parentId) ?? []), node]);
  }
  const walk = (parentId: number | null): number[] =>
    (under.get(parentId) ?? []).flatMap(({ id }) => [id, ...walk(id)]);
  return walk(null);
}

/**
 * The reading order after one node was moved.
 * @param beforeId a node of the same parent; null puts it last
 */
export function orderAfterMove(
  nodes: readonly ResultNode[],
  moved: { readonly id: number; readonly parentId: number | null },
  beforeId: number | null,
): number[] {
  const rank = new Map(readingOrder(nodes).map((id, at) => [id, at]));
  const before = beforeId === null ? undefined : rank.get(beforeId);
  // Half a step before the one that follows, or behind them all.
  const ordinal = before === undefined ? Number.POSITIVE_INFINITY : before - 0.5;
  return readingOrder(
    nodes.map((node) =>
      node.id === moved.id
        ? { ...moved, ordinal }
        : { ...node, ordinal: rank.get(node.id) ?? node.ordinal },
    ),
  );
}
