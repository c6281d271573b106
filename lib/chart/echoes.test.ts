import { describe, expect, it } from 'vitest';
import type { ReleaseFigure } from '@/lib/release/figure';
import { contributorOf, figureOf, fixtureRelease, valued } from './release-fixture';

function made(placeKey: string | null, ids: number[], part: Partial<ReleaseFigure> = {}) {
  const contributors = ids.map((observationId) => contributorOf({ observationId }));
  return figureOf({ placeKey, contributors, value: valued({ value: ids.length }), ...part });
}

const keptPlaces = (figures: ReleaseFigure[]) =>
  fixtureRelease(figures).content.figures.map((figure) => figure.placeKey);

describe('figures that repeat another', () => {
  it('drops the country where it is the whole programme', () => {
    const figures = [made('N@1', [1]), made('S@1', [2]), made('C@1', [1, 2]), made(null, [1, 2])];
    expect(keptPlaces(figures)).toEqual(['N@1', 'S@1', null]);
  });

  it('drops a total made of one region alone', () => {
    expect(keptPlaces([made('N@1', [1]), made('C@1', [1]), made(null, [1])])).toEqual(['N@1']);
  });

  it('keeps such a total where it says how much of the plan is missing', () => {
    const coverage = { reported: 1, planned: 3, of: 'places' as const };
    expect(keptPlaces([made('N@1', [1]), made(null, [1], { coverage })])).toEqual(['N@1', null]);
  });

  it('keeps the total of a sum, whose components may lack what their own coverage says', () => {
    const coverage = { reported: 2, planned: 2, of: 'indicators' as const };
    expect(keptPlaces([made('N@1', [1]), made(null, [1], { coverage })])).toEqual(['N@1', null]);
  });

  it('keeps a country that has figures of its own', () => {
    expect(keptPlaces([made('N@1', [1]), made('C@1', [2])])).toEqual(['N@1', 'C@1']);
  });
});
