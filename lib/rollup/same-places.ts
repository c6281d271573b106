import { isSameColumn, type Ledger, type PhaseFacts } from './ledger';
import { cellsBelow } from './one-period';
import { type Found, isRefused, type Outcome, type Refusal } from './outcome';
import { rollUpPhase } from './roll-up-phase';

export interface SamePlacesQuestion {
  readonly placeId: number;
  readonly earlier: PhaseFacts;
  readonly later: PhaseFacts;
  readonly asOfDay: number;
  readonly levelCode?: string | null;
}

export interface SamePlaces {
  readonly before: Found;
  readonly after: Found;
  /** Places that stand in the figure of one phase, and have nothing to be compared with. */
  readonly placesLeftOut: number;
}

type PlaceIds = ReadonlySet<number>;

/** The figures of two phases, made again from those places alone that stand in both. */
export function onSamePlaces(
  ledger: Ledger,
  question: SamePlacesQuestion,
): SamePlaces | { readonly refused: Refusal | 'no-value' | 'no-common-place' } {
  const { earlier, later } = question;
  const told = (phase: PhaseFacts) => placesTold(ledger, phase, question);
  let common = intersection(told(earlier), told(later));
  if (told(earlier).size === 0 || told(later).size === 0) return { refused: 'no-value' };
  for (;;) {
    if (common.size === 0) return { refused: 'no-common-place' };
    const restricted = onlyPlaces(ledger, common);
    const before = figureOf(restricted, earlier, question);
    const after = figureOf(restricted, later, question);
    if (isRefused(before)) return { refused: before.refused };
    if (isRefused(after)) return { refused: after.refused };
    if (before === null || after === null) return { refused: 'no-common-place' };
    const both = intersection(before.placeIds, after.placeIds);
    // A stated total stands for more than those parts of it that the other phase knows.
    if (both.size === before.placeIds.size && both.size === after.placeIds.size) {
      const standing = [earlier, later].flatMap((phase) => placesStanding(ledger, phase, question));
      const placesLeftOut = countApart(ledger, new Set(standing), both);
      return { before, after, placesLeftOut };
    }
    common = both;
  }
}

function figureOf(
  ledger: Ledger,
  phase: PhaseFacts,
  { placeId, asOfDay, levelCode = null }: SamePlacesQuestion,
): Outcome {
  return rollUpPhase(ledger, { phase, asOfDay, levelCode })(placeId);
}

function placesTold(ledger: Ledger, phase: PhaseFacts, { placeId, asOfDay }: SamePlacesQuestion) {
  const column = { kind: 'phase', phaseId: phase.id } as const;
  const cells = cellsBelow(
    ledger,
    ({ period }) => isSameColumn(period.column, column) && (period.from ?? asOfDay) <= asOfDay,
  )(placeId);
  return new Set(cells.map((cell) => cell.placeId));
}

function placesStanding(ledger: Ledger, phase: PhaseFacts, question: SamePlacesQuestion): number[] {
  const outcome = figureOf(ledger, phase, question);
  const isFound = outcome !== null && !isRefused(outcome);
  return [...(isFound ? outcome.placeIds : placesTold(ledger, phase, question))];
}

function onlyPlaces(ledger: Ledger, ids: PlaceIds): Ledger {
  return {
    ...ledger,
    cellsOf: (placeId) => (ids.has(placeId) ? ledger.cellsOf(placeId) : []),
    cellAt: (placeId, periodId) =>
      ids.has(placeId) ? ledger.cellAt(placeId, periodId) : undefined,
  };
}

/** Those that neither hold a compared place nor lie in one. */
function countApart(ledger: Ledger, ids: PlaceIds, compared: PlaceIds): number {
  const withBelow = (placeId: number): number[] => [
    placeId,
    ...ledger.childrenOf(placeId).flatMap(withBelow),
  ];
  const inCompared = new Set([...compared].flatMap(withBelow));
  return [...ids].filter(
    (id) => !inCompared.has(id) && !withBelow(id).some((below) => compared.has(below)),
  ).length;
}

function intersection(one: PlaceIds, other: PlaceIds): Set<number> {
  return new Set([...one].filter((id) => other.has(id)));
}
