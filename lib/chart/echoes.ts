import { groupBy } from '@/lib/group-by';
import type { ReleasePlace } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';

/**
 * Without figures that only repeat another: the total of a country that is the programme's, and a
 * total made of one region alone. A total that says how much of its plan is missing stays.
 */
export function withoutEchoes(
  figures: readonly ReleaseFigure[],
  places: ReadonlyMap<string, ReleasePlace>,
): ReleaseFigure[] {
  const levelOf = ({ placeKey }: ReleaseFigure) =>
    placeKey === null ? 'programme' : (places.get(placeKey)?.level ?? 'site');
  const groups = groupBy(figures, sameCell);
  return figures.filter((figure) => {
    const level = levelOf(figure);
    if (level !== 'programme' && level !== 'country') return true;
    const levels = (groups.get(sameCell(figure)) ?? []).map(levelOf);
    if (level === 'country' && levels.includes('programme')) return false;
    return !levels.includes('region') || isPartial(figure);
  });
}

function sameCell(figure: ReleaseFigure): string {
  const { indicatorCode, phase, period, categoryKey } = figure;
  return JSON.stringify([indicatorCode, phase, period?.code, categoryKey, madeOf(figure)]);
}

/** The observations of a figure; one without any is told by its state and value. */
function madeOf({ contributors, state, value }: ReleaseFigure): string {
  const ids = contributors.map((one) => one.observationId).sort((a, b) => a - b);
  return ids.length > 0 ? ids.join() : `${state} ${value.value ?? ''}`;
}

/** What the components of a sum lack themselves does not stand in its coverage: its totals stay. */
function isPartial({ coverage }: ReleaseFigure): boolean {
  return (
    coverage !== null && (coverage.of === 'indicators' || coverage.reported < coverage.planned)
  );
}
