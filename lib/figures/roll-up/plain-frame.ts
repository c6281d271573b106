import { dayOf } from '@/lib/period/day';
import type { IsoDate } from '@/lib/period/vocabulary';
import { type Ledger, wholeProgramme } from '@/lib/rollup/ledger';
import { placeKey } from '../contributors';
import type { IndexedPhase, SnapshotIndex } from '../index-snapshot';
import type { ShownFacts } from '../is-shown';
import type { PlaceTree } from '../place-tree';
import type { OwnFacts } from './own-outcome';

/** What all indicators share in one phase. */
export interface PlainFrame extends OwnFacts {
  readonly index: SnapshotIndex;
  readonly tree: PlaceTree;
  readonly phase: IndexedPhase;
  /** The total first, under the empty key. */
  readonly categoryKeys: readonly string[];
  /** Listed by the programme, and standing for themselves: no value counts for a successor. */
  readonly plainPlaces: ReadonlySet<number>;
  /** Listed, and of a level that always has figures. */
  readonly shownPlaces: readonly ShownPlace[];
  /** What every indicator lays its values over, but for its rule. */
  readonly ledger: Omit<Ledger, 'rule'>;
  readonly shown: Pick<ShownFacts, 'levelOf' | 'childrenOf' | 'hasTold'>;
  keyOf(placeId: number): string | null;
  /** The places and groups that a place lies in and that may tell something themselves. */
  holdersOf(placeId: number): readonly number[];
  throughOf(day: number | null): IsoDate | null;
}

interface ShownPlace {
  readonly id: number;
  /** Regions and groups have figures always; others where an indicator names them. */
  readonly isAlways: boolean;
}

export function plainFrame(
  index: SnapshotIndex,
  tree: PlaceTree,
  phase: IndexedPhase,
  categoryKeys: readonly string[],
): PlainFrame {
  const { asOfDay, periods } = index;
  const keys = new Map<number, string | null>([
    [wholeProgramme, null],
    ...[...index.places.values()].map((place) => [place.id, placeKey(place)] as const),
  ]);
  const standing = tree.places.filter(({ id }) => index.standingPlaceId(id) === id);
  const alone = new Map(tree.places.map(({ id }) => [id, new Set([id])]));
  const periodSets = new Map([...periods.keys()].map((id) => [id, new Set([id])]));
  const plainPlaces = new Set(standing.map(({ id }) => id));
  const holders = new Map(
    tree.places.map(({ id }) => [
      id,
      tree.countedAt(id).filter((at) => at !== id && plainPlaces.has(at)),
    ]),
  );
  const days = new Map<number, IsoDate>();
  return {
    index,
    tree,
    phase,
    categoryKeys,
    plainPlaces,
    shownPlaces: [
      { id: wholeProgramme, isAlways: true },
      ...tree.places.map(({ id, level }) => ({
        id,
        isAlways: level === 'region' || level === 'group',
      })),
    ],
    ledger: {
      childrenOf: tree.childrenOf,
      cellsOf: () => [],
      cellAt: () => undefined,
      successorsOf: index.successorsOf,
      // Where a value counts for another place, the single values are needed.
      movedOutOf: () => [],
      // Asked only where a place has a value of its own beside its parts.
      isExpected: () => true,
      startsAtZero: (_, { isFirst }) => isFirst,
    },
    shown: {
      levelOf: (id) => index.places.get(id)?.level,
      childrenOf: tree.childrenOf,
      hasTold: () => true,
    },
    holdersOf: (placeId) => holders.get(placeId) ?? [],
    keyOf: (placeId) => keys.get(placeId) ?? null,
    throughOf: (day) => {
      if (day === null) return null;
      const known = days.get(day);
      if (known) return known;
      const text = dayOf(day);
      days.set(day, text);
      return text;
    },
    askedDay: Math.min(phase.to ?? asOfDay, asOfDay),
    endOf: (periodId) => periods.get(periodId)?.to ?? null,
    onlyPeriod: (periodId) => periodSets.get(periodId) ?? new Set([periodId]),
    alone: (placeId) => alone.get(placeId) ?? new Set([placeId]),
  };
}
