import type { IndexedPhase } from '@/lib/figures/index-snapshot';
import { type PlaceTree, placeTree } from '@/lib/figures/place-tree';
import type { RollUpCell } from '@/lib/figures/roll-up/cell';
import { phasePeriods } from '@/lib/figures/roll-up/phase-periods';
import { plainCells } from '@/lib/figures/roll-up/plain-cells';
import { plainFrame } from '@/lib/figures/roll-up/plain-frame';
import { type Planned, zeroRule } from '@/lib/figures/roll-up/starts-at-zero';
import { type Way, wayOf } from '@/lib/figures/roll-up/way';
import type { Queryable } from '../../open';
import type { AskedIndicator } from './indicators-asked';
import type { PlainQuestion } from './plain-question';
import { plannedPhases } from './planned-phases';
import { type SumsQuestion, standingSums } from './standing-sums';
import { composedIndicators, elsewhereIndicators, levelsAimedAt, namedBetween } from './uncommon';

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
    elsewhere: elsewhereIndicators(db, programmeId, { index: question.index, tree }),
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
  /** Indicators that name places which the programme does not list. */
  readonly elsewhere: ReadonlySet<number>;
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
  question: PlainQuestion,
  setting: PhaseSetting,
): Generator<[indicatorId: number, cells: RollUpCell[] | null]> {
  const { index, combinations, categoryKeys } = question;
  const { phase, tree, elsewhere, named } = setting;
  const periods = phasePeriods(index.periods.values(), phase, index.asOfDay);
  const composed = composedIndicators(
    db,
    programmeId,
    periods.map(({ id }) => id),
  );
  const levels = levelsAimedAt(db, programmeId, phase.id);
  const ways = new Map<number, Way>();
  const plain: SumsQuestion['indicators'][number][] = [];
  for (const { id, versionId, rule, isCalculated } of question.indicators) {
    const way = isCalculated ? null : wayOf(rule);
    if (!way || elsewhere.has(id) || composed.has(id) || (levels.get(id)?.size ?? 0) > 1) continue;
    ways.set(id, way);
    plain.push({ id, versionId, way });
  }
  const sums = standingSums(db, { indicators: plain, combinations, periods });
  const frame = plainFrame(index, tree, phase, categoryKeys);
  const zeroFrom = zeroRule(index, tree, phase);
  for (const indicator of question.indicators) {
    const { id } = indicator;
    const way = ways.get(id);
    if (!way) {
      yield [id, null];
      continue;
    }
    const [levelCode = null] = levels.get(id) ?? none;
    const asking = {
      indicator,
      way,
      levelCode,
      namedPlaceIds: named.get(id) ?? nowhere,
      startsAtZero: way === 'share' ? zeroTeller(zeroFrom, setting, indicator) : never,
    };
    yield [id, plainCells(frame, asking, sums.get(id) ?? [])];
  }
}

const none: ReadonlySet<string> = new Set();
const nowhere: ReadonlySet<number> = new Set();
const never = () => false;

/** Whether a place had nothing before the phase, looked up once it is asked. */
function zeroTeller(
  zeroFrom: ReturnType<typeof zeroRule>,
  { phase, plannedOf }: PhaseSetting,
  { id, isPlanKnown }: AskedIndicator,
): (placeId: number) => boolean | null {
  if (phase.isFirst || !isPlanKnown) return () => phase.isFirst;
  let tell: ((placeId: number) => boolean | null) | null = null;
  return (placeId) => {
    if (!tell) {
      const planned = plannedOf(id);
      tell = planned ? zeroFrom(planned) : () => null;
    }
    return tell(placeId);
  };
}
