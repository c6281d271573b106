/** The list with one item a step further; the list itself where there is no such step. */
export function movedBy<T>(list: readonly T[], item: T, step: -1 | 1): readonly T[] {
  const at = list.indexOf(item);
  const other = list[at + step];
  if (at === -1 || other === undefined) return list;
  const moved = [...list];
  moved[at] = other;
  moved[at + step] = item;
  return moved;
}
