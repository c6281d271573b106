import { type Frequency, frequencies } from '@/lib/period/vocabulary';
import type { Cells } from './plan-cells';

/** The frequencies a plan asks for, with its drafts, in which the phase has no period yet. */
export function unopenedFrequencies(
  held: Cells,
  drafts: Cells,
  opened: ReadonlySet<Frequency>,
): Frequency[] {
  const asked = new Set<Frequency>();
  const note = (cells: Cells, isHidden: (indicator: string, place: string) => boolean) => {
    for (const [indicator, row] of cells) {
      for (const [place, entries] of row) {
        if (isHidden(indicator, place)) continue;
        for (const { frequency } of entries) asked.add(frequency);
      }
    }
  };
  note(held, (indicator, place) => drafts.get(indicator)?.has(place) ?? false);
  note(drafts, () => false);
  return frequencies.filter((frequency) => asked.has(frequency) && !opened.has(frequency));
}
