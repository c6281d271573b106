import { groupBy } from '@/lib/group-by';
import { dayNumber } from '@/lib/period/day';
import { phaseOfPeriod } from '@/lib/period/phase-of-period';
import { outerDays, possibleDays, spanOf } from '@/lib/period/span';
import type { DatedEnd, IsoDate, Span } from '@/lib/period/vocabulary';
import type { FinerCategories } from '@/lib/rollup/finer-categories';
import type { Column, PeriodFacts, PhaseFacts } from '@/lib/rollup/ledger';
import type { BreakdownFacts } from '@/lib/rollup/total-of-categories';
import { breakdownFacts } from './breakdown-facts';
import { finerCategories } from './finer-categories';
import type {
  ProgrammeSnapshot,
  SnapshotCombination,
  SnapshotObservation,
  SnapshotPeriod,
  SnapshotPhase,
  SnapshotPlace,
} from './snapshot';

export interface IndexedPhase extends PhaseFacts {
  readonly row: SnapshotPhase;
  readonly span: Span;
}

/** A snapshot with what every indicator looks up in it. */
export interface SnapshotIndex {
  readonly snapshot: ProgrammeSnapshot;
  readonly asOfDay: number;
  /** In order of time. */
  readonly phases: readonly IndexedPhase[];
  /** From the start of the first phase to the end of the last one. */
  readonly life: { readonly span: Span; readonly to: number | null };
  readonly periods: ReadonlyMap<number, PeriodFacts>;
  readonly periodsByPhase: ReadonlyMap<number, readonly number[]>;
  readonly periodRows: ReadonlyMap<number, SnapshotPeriod>;
  /** Each period's own id and those of the periods it lies in. */
  readonly containersOf: ReadonlyMap<number, readonly number[]>;
  readonly places: ReadonlyMap<number, SnapshotPlace>;
  readonly combinations: ReadonlyMap<number, SnapshotCombination>;
  readonly breakdowns: readonly BreakdownFacts[];
  /** By the key of a category, what crossed breakdowns make it of. */
  readonly finer: FinerCategories;
  readonly observations: ReadonlyMap<number, SnapshotObservation>;
  /** The place a value counts for: a successor that is declared the same territory. */
  readonly standingPlaceId: (placeId: number) => number;
  /** Those that took over a part of a place within other boundaries. */
  readonly successorsOf: (placeId: number) => readonly number[];
}

export function indexSnapshot(snapshot: ProgrammeSnapshot, asOf: IsoDate): SnapshotIndex {
  const phases = phasesInOrder(snapshot);
  const standingPlaceId = successor(snapshot);
  const breakdowns = breakdownFacts(snapshot);
  const periodFacts = snapshot.periods.map((row) => factsOf(row, phases));
  return {
    snapshot,
    asOfDay: dayNumber(asOf),
    phases,
    life: lifeOf(phases),
    periods: new Map(periodFacts.map((facts) => [facts.id, facts])),
    periodsByPhase: idsByPhase(periodFacts),
    periodRows: new Map(snapshot.periods.map((row) => [row.id, row])),
    containersOf: containers(periodFacts),
    places: new Map(snapshot.places.map((place) => [place.id, place])),
    combinations: new Map(snapshot.combinations.map((row) => [row.id, row])),
    breakdowns: [...breakdowns.values()],
    finer: finerCategories(snapshot, breakdowns),
    observations: new Map(snapshot.observations.map((row) => [row.id, row])),
    standingPlaceId,
    successorsOf: redrawn(snapshot, standingPlaceId),
  };
}

function phasesInOrder(snapshot: ProgrammeSnapshot): IndexedPhase[] {
  const rows = [...snapshot.phases].sort((one, other) => one.ordinal - other.ordinal);
  const starts = rows.map((row) => row.startsOn).filter((start) => start !== null);
  const first = [...starts].sort()[0];
  return rows.map((row, index) => {
    const span = spanOf(row);
    const from = possibleDays(span.start)?.earliest ?? null;
    const to = possibleDays(span.end)?.latest ?? null;
    const isFirst = first === undefined ? index === 0 : row.startsOn === first;
    return { id: row.id, row, span, from, to, isFirst };
  });
}

const unknown: DatedEnd = { date: null, precision: 'unknown' };

function lifeOf(phases: readonly IndexedPhase[]): SnapshotIndex['life'] {
  const areDated =
    phases.length > 0 && phases.every(({ from, to }) => from !== null && to !== null);
  if (!areDated) return { span: { start: unknown, end: unknown }, to: null };
  const first = phases.reduce((one, other) => ((other.from ?? 0) < (one.from ?? 0) ? other : one));
  const last = phases.reduce((one, other) => ((other.to ?? 0) > (one.to ?? 0) ? other : one));
  return { span: { start: first.span.start, end: last.span.end }, to: last.to };
}

function factsOf(row: SnapshotPeriod, phases: readonly IndexedPhase[]): PeriodFacts {
  const span = spanOf(row);
  const days = row.isStated ? outerDays(span) : null;
  const placed = phaseOfPeriod(
    { isStated: row.isStated, span, declaredPhaseId: row.phaseId },
    phases,
  );
  const column: Column =
    placed.kind === 'phase' ? { kind: 'phase', phaseId: placed.phaseId } : { kind: placed.kind };
  const { from = null, to = null } = days ?? {};
  return { id: row.id, from, to, frequency: row.frequency, column };
}

function idsByPhase(periods: readonly PeriodFacts[]): Map<number, number[]> {
  const inPhases = periods.filter(({ column }) => column.kind === 'phase');
  const groups = groupBy(inPhases, ({ column }) => (column.kind === 'phase' ? column.phaseId : 0));
  return new Map([...groups].map(([phaseId, facts]) => [phaseId, facts.map(({ id }) => id)]));
}

function containers(periods: readonly PeriodFacts[]): Map<number, number[]> {
  const dated = periods.flatMap(({ id, from, to }) =>
    from === null || to === null ? [] : [{ id, from, to }],
  );
  return new Map(
    periods.map(({ id, from, to }) => [
      id,
      from === null || to === null
        ? [id]
        : dated.filter((one) => one.from <= from && to <= one.to).map((one) => one.id),
    ]),
  );
}

function successor({ placeSuccessions }: ProgrammeSnapshot): (placeId: number) => number {
  const next = new Map(
    placeSuccessions
      .filter(({ isSameTerritory }) => isSameTerritory)
      .map(({ predecessorId, successorId }) => [predecessorId, successorId]),
  );
  return (placeId) => {
    let standing = placeId;
    const seen = new Set<number>();
    for (let found = next.get(standing); found !== undefined && !seen.has(found); ) {
      seen.add(standing);
      standing = found;
      found = next.get(standing);
    }
    return standing;
  };
}

function redrawn(
  { placeSuccessions }: ProgrammeSnapshot,
  standing: (placeId: number) => number,
): (placeId: number) => readonly number[] {
  const changed = placeSuccessions.filter(({ isSameTerritory }) => !isSameTerritory);
  const successors = groupBy(changed, ({ predecessorId }) => standing(predecessorId));
  return (placeId) =>
    (successors.get(placeId) ?? []).map(({ successorId }) => standing(successorId));
}
