/**
 * Positions for labels that want to stand at `wished`, moved as little as it takes to keep
 * `distance` between neighbours and to stay inside 0 … `extent`. Answers in the order asked.
 * Where they do not all fit, the distance shrinks evenly.
 */
export function spreadLabels(
  wished: readonly number[],
  distance: number,
  extent: number,
): number[] {
  const order = wished.map((position, index) => ({ position, index }));
  order.sort((a, b) => a.position - b.position || a.index - b.index);
  const gap = wished.length > 1 ? Math.min(distance, extent / (wished.length - 1)) : 0;
  const placed: number[] = [];
  for (const { position } of order) {
    const previous = placed.at(-1);
    const lowest = previous === undefined ? 0 : previous + gap;
    placed.push(Math.max(position, lowest));
  }
  let limit = extent;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index] ?? 0, limit);
    limit = (placed[index] ?? 0) - gap;
  }
  const answer = wished.map(() => 0);
  order.forEach(({ index }, rank) => {
    answer[index] = placed[rank] ?? 0;
  });
  return answer;
}
