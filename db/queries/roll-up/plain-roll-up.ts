import type { IndexedPhase } from '@/lib/figures/index-snapshot';
import { type PlaceTree, placeTree } from '@/lib/figures/place-tree';
import type { RollUpCell } from '@/lib/figures/roll-up/cell';
import { type PlainAsking, plainCells } from '@/lib/figures/roll-up/plain-cells';
import { type PlainFrame, plainFrame } from '@/lib/figures/roll-up/plain-frame';
import type { StandingSum } from '@/lib/figures/roll-up/standing-sum';
import { type Planned, zeroRule } from '@/lib/figures/roll-up/starts-at-zero';
import { wayOf } from '@/lib/figures/roll-up/way';
import type { Basis } from '@/lib/observation/review-state';
import type { Queryable } from '../../open';
import { crossedIndicators } from './crossed-indicators';
import type { AskedIndicator } from './indicators-asked';
import { phaseSums } from './phase-sums';
import type { PlainQuestion } from './plain-question';
import { plannedPhases } from './planned-phases';
import { elsewhereIndicators, levelsAimedAt, namedBetween } from './uncommon';
import { type WaitingValues, waitingElsewhere, waitingValues } from './waiting-values';

export interface PlainAnswer {
  readonly cells: ReadonlyMap<number, RollUpCell[]>;
  /** Indicators whose single values are needed. */
  readonly rest: readonly number[];
}

/**
 * What the database can put together by itself, indicator by indicator; with unapproved values, a
 * submitted one stands in place of the approved one it would replace.
 */
export function plainRollUp(
  db: Queryable,
  programmeId: number,
  question: PlainQuestion,
  basis: Basis,
): PlainAnswer {
  const cells = new Map<number, RollUpCell[]>();
  const rest = new Set<number>();
  const setting = plainSetting(db, programmeId, question, basis);
  for (const phase of question.phases) {
    for (const [{ id }, asked] of askedInPhase(db, programmeId, question, setting, phase)) {
      const own = asked && plainCells(asked.frame, asked.asking, asked.sums);
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

/** What is looked up once for all phases. */
export interface PlainSetting {
  readonly basis: Basis;
  readonly tree: PlaceTree;
  readonly waiting: WaitingValues;
  /** Indicators that name places which the programme does not list. */
  readonly elsewhere: ReadonlySet<number>;
  readonly named: ReadonlyMap<number, ReadonlySet<number>>;
  /** Indicators whose categories may have to be made of finer ones. */
  readonly crossed: ReadonlySet<number>;
  readonly plannedOf: (indicatorId: number) => readonly Planned[] | null;
}

export function plainSetting(
  db: Queryable,
  programmeId: number,
  question: PlainQuestion,
  basis: Basis,
): PlainSetting {
  const tree = placeTree(question.index, new Set());
  const waiting = waitingValues(db, programmeId, basis);
  const places = { index: question.index, tree };
  return {
    basis,
    tree,
    waiting,
    elsewhere: new Set([
      ...elsewhereIndicators(db, programmeId, places),
      ...waitingElsewhere(waiting, places),
    ]),
    named: namedBetween(db, programmeId, tree),
    crossed: crossedIndicators(db, programmeId, [...question.combinations.keys()], basis),
    plannedOf: plannedWhenAsked(db, question, waiting),
  };
}

/** Read only where some cumulative count has no value before the phase. */
function plannedWhenAsked(
  db: Queryable,
  { indicators }: PlainQuestion,
  { silent }: WaitingValues,
): PlainSetting['plannedOf'] {
  let planned: PlainSetting['plannedOf'] | null = null;
  return (indicatorId) => {
    planned ??= plannedPhases(
      db,
      indicators.filter(({ rule }) => wayOf(rule) === 'share').map(({ id }) => id),
    );
    return silent.has(indicatorId) ? null : planned(indicatorId);
  };
}

/** How an indicator is asked in a phase, with what the database put together of it. */
export interface AskedInPhase {
  readonly frame: PlainFrame;
  readonly asking: PlainAsking;
  readonly sums: readonly StandingSum[];
}

/** Every indicator of a question; null beside one whose single values are needed. */
export function* askedInPhase(
  db: Queryable,
  programmeId: number,
  question: PlainQuestion,
  setting: PlainSetting,
  phase: IndexedPhase,
): Generator<[indicator: AskedIndicator, asked: AskedInPhase | null]> {
  const { index, categoryKeys } = question;
  const { tree, elsewhere, named, crossed, waiting } = setting;
  const levels = levelsAimedAt(db, programmeId, phase.id);
  const isCalculated = new Set(
    question.indicators.filter((one) => one.isCalculated).map(({ id }) => id),
  );
  const isLeftOut = (id: number) =>
    isCalculated.has(id) || elsewhere.has(id) || crossed.has(id) || (levels.get(id)?.size ?? 0) > 1;
  const told = phaseSums(db, programmeId, question, { ...setting, phase, isLeftOut });
  const frame = plainFrame(index, tree, phase, categoryKeys);
  const zeroFrom = zeroRule(index, tree, phase);
  for (const indicator of question.indicators) {
    const { id } = indicator;
    const own = told.get(id);
    if (!own) {
      yield [indicator, null];
      continue;
    }
    const { way } = own;
    const [levelCode = null] = levels.get(id) ?? none;
    const asking = {
      indicator,
      way,
      levelCode,
      namedPlaceIds: both(named.get(id), waiting.places.get(id)),
      startsAtZero: way === 'share' ? zeroTeller(zeroFrom, phase, setting, indicator) : never,
    };
    yield [indicator, { frame, asking, sums: own.sums }];
  }
}

const none: ReadonlySet<string> = new Set();
const nowhere: ReadonlySet<number> = new Set();
const never = () => false;

function both(
  one: ReadonlySet<number> = nowhere,
  other: ReadonlySet<number> = nowhere,
): ReadonlySet<number> {
  return other.size === 0 ? one : new Set([...one, ...other]);
}

/** Whether a place had nothing before the phase, looked up once it is asked. */
function zeroTeller(
  zeroFrom: ReturnType<typeof zeroRule>,
  phase: IndexedPhase,
  { plannedOf }: PlainSetting,
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
