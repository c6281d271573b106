import type { Localised } from '@/lib/locale';
import type { ReleaseFigure } from '@/lib/release/figure';

/** Every doubt about these figures, each once. */
export function distinctDoubts(figures: readonly ReleaseFigure[]): Localised[] {
  const doubts = figures.flatMap((figure) => figure.doubts);
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()];
}
