import type { IndexedPhase } from '@/lib/figures/index-snapshot';
import { type PlaceTree, placeTree } from '@/lib/figures/place-tree';
import type { RollUpCell } from '@/lib/figures/roll-up/cell';
import { phasePeriods } from '@/lib/figures/roll-up/phase-periods';
import { plainCells } from '@/lib/figures/roll-up/plain-cells';
import { plainFrame } from '@/lib/figures/roll-up/plain-frame';
import { type Planned, startsAtZero } from '@/lib/figures/roll-up/starts-at-zero';
import { wayOf } from '@/lib/figures/roll-up/way';
import type { Queryable } from '../../open';
import type { AskedIndicator } from './indicators-asked';
import type { PlainQuestion } from './plain-question';
import { plannedPhases } from './planned-phases';
import { standingSums } from './standing-sums';
import { levelsAimedAt, namedBetween, uncommonIndicators } from './uncommon';

export interface PlainAnswer {
  readonly cells: ReadonlyMap<number, RollUpCell[]>;
  /** Indicators whose single values are needed. */
  readonly rest: readonly number[];
}

/** What the database can put together by itself, indicator by indicator. */
export function plainRollUp(
  db: Queryable,
  programmeId: number,
  question: PlainQuestion,
): PlainAnswer {
  const tree = placeTree(question.index, new Set());
  const cells = new Map<number, RollUpCell[]>();
  const rest = new Set<number>();
  const setting = {
    tree,
    named: namedBetween(db, programmeId, tree),
    plannedOf: plannedWhenAsked(db, question),
  };
  for (const phase of question.phases) {
    for (const [id, own] of cellsOfPhase(db, programmeId, question, { ...setting, phase })) {
      if (own === null) rest.add(id);
      else {
        const earlier = cells.get(id);
        if (earlier) earlier.push(...own);
        else cells.set(id, own);
      }
    }
  }
  for (const id of rest) cells.delete(id);
  return { cells, rest: [...rest] };
}

interface PhaseSetting {
  readonly phase: IndexedPhase;
  readonly tree: PlaceTree;
  readonly named: ReadonlyMap<number, ReadonlySet<number>>;
  readonly plannedOf: (indicatorId: number) => readonly Planned[] | null;
}

/** Read only where some cumulative count has no value before the phase. */
function plannedWhenAsked(db: Queryable, { indicators }: PlainQuestion): PhaseSetting['plannedOf'] {
  let planned: PhaseSetting['plannedOf'] | null = null;
  return (indicatorId) => {
    planned ??= plannedPhases(
      db,
      indicators.filter(({ rule }) => wayOf(rule) === 'share').map(({ id }) => id),
    );
    return planned(indicatorId);
  };
}

function* cellsOfPhase(
  db: Queryable,
  programmeId: number,
  { index, indicators, combinations, categoryKeys }: PlainQuestion,
  { phase, tree, named, plannedOf }: PhaseSetting,
): Generator<[indicatorId: number, cells: RollUpCell[] | null]> {
  const periods = phasePeriods(index.periods.values(), phase, index.asOfDay);
  const uncommon = uncommonIndicators(
    db,
    programmeId,
    periods.map(({ id }) => id),
    { index, tree },
  );
  const levels = levelsAimedAt(db, programmeId, phase.id);
  const plain = indicators.flatMap((indicator) => {
    const way = wayOf(indicator.rule);
    const isPlain = way && !uncommon.has(indicator.id) && levelsOf(indicator).size < 2;
    return isPlain ? [{ ...indicator, way }] : [];
  });
  function levelsOf({ id }: AskedIndicator): ReadonlySet<string> {
    return levels.get(id) ?? none;
  }
  function zeroTeller({ id, isPlanKnown }: AskedIndicator): (placeId: number) => boolean | null {
    if (phase.isFirst) return () => true;
    if (!isPlanKnown) return () => false;
    let tell: ((placeId: number) => boolean | null) | null = null;
    return (placeId) => {
      tell ??= zeroFrom(plannedOf(id));
      return tell(placeId);
    };
  }
  function zeroFrom(planned: readonly Planned[] | null): (placeId: number) => boolean | null {
    return planned ? startsAtZero(index, tree, phase, planned) : () => null;
  }
  const sums = standingSums(db, { indicators: plain, combinations, periods });
  const frame = plainFrame(index, tree, phase, categoryKeys);
  const ways = new Map(plain.map(({ id, way }) => [id, way]));
  for (const indicator of indicators) {
    const way = ways.get(indicator.id);
    const [levelCode = null] = levelsOf(indicator);
    const namedPlaceIds = named.get(indicator.id) ?? nowhere;
    const own = sums.get(indicator.id) ?? [];
    const cells = way
      ? plainCells(
          frame,
          { ...indicator, way, levelCode, namedPlaceIds, startsAtZero: zeroTeller(indicator) },
          own,
        )
      : null;
    yield [indicator.id, cells];
  }
}

const none: ReadonlySet<string> = new Set();
const nowhere: ReadonlySet<number> = new Set();
