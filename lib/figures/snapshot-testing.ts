import type { Localised } from '@/lib/locale';
import type { Basis } from '@/lib/observation/review-state';
import type { DatePrecision, Frequency, IsoDate } from '@/lib/period/vocabulary';
import type { ReleaseFigure } from '@/lib/release/figure';
import { wholeProgramme } from '@/lib/rollup/ledger';
import type { Rule } from '@/lib/rollup/rule';
import { allWords } from '@/lib/words-testing';
import { buildFigures, wordedContexts } from './build-figures';
import { type LifeFigure, lifeFigures } from './life-figures';
import { type PhaseChange, phaseChange } from './phase-change';
import type {
  ProgrammeSnapshot,
  SnapshotIndicator,
  SnapshotIndicatorVersion,
  SnapshotObservation,
  SnapshotTarget,
} from './snapshot';
import { periodRow, phaseRow, placeRow, plannedPeriods, splitOf } from './snapshot-testing-rows';

/** One value of a test: where, when, what; a number is a value, null says "not collected". */
export type TestValue = readonly [
  place: string,
  period: string,
  value: number | null | Partial<SnapshotObservation>,
  more?: Partial<SnapshotObservation> & { readonly category?: string },
];

/** A level is labelled by its code. */
type TestVersion = Partial<Omit<SnapshotIndicatorVersion, 'levels'>> & {
  readonly levels?: Rule['levels'];
};

export interface TestProgramme {
  /** `code from to`, dates to the day. */
  readonly phases?: readonly string[];
  /** `code level parent`; a group lists its members after `=`. */
  readonly places?: readonly string[];
  /** `before = after` for the same territory, `before > after` for other boundaries. */
  readonly successions?: readonly string[];
  readonly indicator?: TestVersion;
  readonly earlierVersion?: TestVersion;
  readonly values: readonly TestValue[];
  /** `place phase frequency breakdown`, where `both` is that of the first two; without it the plan is unknown. */
  readonly plan?: readonly string[];
  readonly targets?: readonly (Partial<SnapshotTarget> & {
    readonly place?: string;
    readonly phase?: string;
    readonly period?: string;
    readonly category?: string;
  })[];
  readonly baselines?: readonly { readonly place?: string; readonly value: number }[];
  /** `dimension: category category`; `~` before the name of one that overlaps. */
  readonly dimensions?: readonly string[];
  /** Phases whose dates are known to this precision only. */
  readonly phasePrecision?: DatePrecision;
  readonly isDemonstration?: boolean;
}

const version: SnapshotIndicatorVersion = {
  id: 1,
  version: 1,
  unit: null,
  componentIds: [],
  overlapNote: null,
  kind: 'count',
  currency: null,
  accumulation: 'periodic',
  cumulativeOrigin: null,
  snapshotMaxAgeDays: null,
  aggregation: 'sum',
  ratioSource: null,
  direction: 'higher',
  trajectory: 'linear',
  decimals: 0,
  countsPeople: false,
  mayCountTwice: false,
  allowsNegative: false,
  levels: [],
};

const observation: Omit<SnapshotObservation, 'id' | 'placeId' | 'periodId' | 'combinationId'> = {
  indicatorId: 1,
  indicatorVersionId: 1,
  organisationId: null,
  sourceId: null,
  valueState: 'reported',
  value: null,
  numerator: null,
  denominator: null,
  weight: null,
  levelId: null,
  reachedOn: null,
  words: null,
  note: null,
  doubt: null,
  isUsed: true,
  reviewState: 'approved',
  reviewOutcome: 'independent',
  approvedAt: '2023-01-15T10:00:00Z',
};

/** A programme of one indicator, written as shortly as a test can be read. */
export function testProgramme(given: TestProgramme): ProgrammeSnapshot {
  const {
    phases = ['I 2022-01-01 2023-12-31'],
    places = ['A region', 'B region', 'C region', 'A1 site A', 'A2 site A'],
    dimensions = [],
  } = given;
  const ids = (names: readonly string[]) => new Map(names.map((name, at) => [name, at + 1]));
  const phaseRows = phases.map((text, at) => phaseRow(text, at, given.phasePrecision ?? 'day'));
  const phaseIds = ids(phaseRows.map(({ code }) => code));
  const placeIds = ids(places.map((text) => text.split(' ')[0] ?? ''));
  const periodCodes = new Set([
    ...given.values.map(([, period]) => period),
    ...(given.targets ?? []).flatMap(({ period }) => period ?? []),
    ...(given.plan ?? []).flatMap((entry) => plannedPeriods(entry, phases)),
  ]);
  const periodIds = ids([...periodCodes]);
  const split = splitOf(dimensions);
  const id = (known: ReadonlyMap<string, number>, name: string) => {
    const found = known.get(name);
    if (found === undefined) throw new RangeError(`The test names no ${name}.`);
    return found;
  };
  const optional = (known: ReadonlyMap<string, number>, name: string | undefined) =>
    name === undefined ? null : id(known, name);
  const meant = { ...version, ...given.indicator };
  const current = labelled({ ...meant, id: 2, version: 2 });
  const earlier = labelled({ ...meant, ...given.earlierVersion, id: 1, version: 1 });
  const indicator: SnapshotIndicator = {
    id: 1,
    code: 'IND',
    ordinal: 1,
    isPublic: true,
    isPlanKnown: given.plan !== undefined,
    versions: [earlier, current],
    currentVersionId: 2,
  };
  return {
    programme: {
      id: 1,
      slug: 'test',
      isDemonstration: given.isDemonstration ?? true,
      aheadFrom: 1.15,
      onTrackFrom: 0.85,
    },
    phases: phaseRows,
    periods: [...periodCodes].map((code, at) => periodRow(code, at + 1)),
    places: places.map((text, at) => placeRow(text, at, placeIds)),
    placeGroupMembers: places.flatMap((text) => {
      const [group = '', members] = text.split(' = ');
      return (members?.split(' ') ?? []).map((member) => ({
        groupId: id(placeIds, group.split(' ')[0] ?? ''),
        memberId: id(placeIds, member),
      }));
    }),
    placeSuccessions: (given.successions ?? []).map((text) => {
      const [before = '', sign, after = ''] = text.split(' ');
      return {
        predecessorId: id(placeIds, before),
        successorId: id(placeIds, after),
        isSameTerritory: sign === '=',
      };
    }),
    indicators: [indicator],
    planEntries: (given.plan ?? []).map((text) => {
      const [place = '', phase = '', frequency = 'quarter', code = 'total'] = text.split(' ');
      return {
        indicatorId: 1,
        placeId: id(placeIds, place),
        phaseId: id(phaseIds, phase),
        frequency: frequency as Frequency,
        organisationId: null,
        breakdownId: split.rows.breakdowns.find((one) => one.code === code)?.id ?? 0,
      };
    }),
    baselines: (given.baselines ?? []).map(({ place, value }) => ({
      indicatorId: 1,
      placeId: optional(placeIds, place),
      phaseId: null,
      combinationId: null,
      value,
      numerator: null,
      denominator: null,
      levelId: null,
    })),
    targets: (given.targets ?? []).map(({ place, phase, period, category, ...target }) => ({
      indicatorId: 1,
      placeId: optional(placeIds, place),
      scope: period === undefined ? 'phase' : 'period',
      phaseId: period === undefined && target.scope !== 'life' ? id(phaseIds, phase ?? 'I') : null,
      periodId: optional(periodIds, period),
      combinationId: optional(split.combinationIds, category),
      operator: '=',
      value: null,
      levelId: null,
      words: null,
      ...target,
    })),
    ...split.rows,
    organisations: [
      { id: 1, code: 'one' },
      { id: 2, code: 'two' },
    ],
    sources: [
      { id: 1, code: 'article' },
      { id: 2, code: 'report' },
    ],
    observations: given.values.map(([place, period, said, more], at) => {
      const { category = '', ...rest } = more ?? {};
      return {
        ...observation,
        indicatorVersionId: 2,
        id: at + 1,
        placeId: id(placeIds, place),
        periodId: id(periodIds, period),
        combinationId: id(split.combinationIds, category),
        ...(typeof said === 'number'
          ? { value: said }
          : (said ?? { valueState: 'not-collected' as const })),
        ...rest,
      };
    }),
  };
}

function labelled(
  given: Omit<SnapshotIndicatorVersion, 'levels'> & Pick<Rule, 'levels'>,
): SnapshotIndicatorVersion {
  const levels = given.levels.map((level) => ({ ...level, label: { en: level.code } }));
  return { ...given, levels };
}

/** The figures of the programme's life, by place code; '' for the programme as a whole. */
export function testLife(
  given: TestProgramme,
  asOf: IsoDate = '2026-06-30',
): ReadonlyMap<string, LifeFigure> {
  const question = { asOf, basis: 'approved', words: allWords } as const;
  const figures = lifeFigures(testProgramme(given), question);
  return new Map(figures.map((figure) => [figure.placeKey?.split('@')[0] ?? '', figure]));
}

/** The change of a place's figure from phase I to phase II. */
export function testChange(
  given: TestProgramme,
  place?: string,
  asOf: IsoDate = '2026-06-30',
  basis: Basis = 'approved',
): PhaseChange {
  const snapshot = testProgramme(given);
  const [context] = wordedContexts(snapshot, { asOf, basis, words: allWords });
  const [earlier, later] = context?.index.phases ?? [];
  if (!context || !earlier || !later) throw new RangeError('A change needs two phases.');
  const id = snapshot.places.find(({ code }) => code === place)?.id ?? wholeProgramme;
  return phaseChange(context, id, earlier, later);
}

export interface FigureAt {
  /** Without it, the programme as a whole. */
  readonly place?: string;
  /** A phase's code, `not-stated` or `outside`; phase I where none is given. */
  readonly phase?: string;
  readonly period?: string;
  readonly category?: string;
}

export interface TestFigures {
  readonly all: readonly ReleaseFigure[];
  at(where: FigureAt): ReleaseFigure | undefined;
  valueAt(where: FigureAt): number | null | undefined;
}

export function testFigures(
  given: TestProgramme,
  asOf: IsoDate = '2024-06-30',
  basis: Basis = 'approved',
): TestFigures {
  return figuresOf(buildFigures(testProgramme(given), { asOf, basis, words: allWords }));
}

/** Figures of one indicator, to be asked for one by one. */
export function figuresOf(all: readonly ReleaseFigure[]): TestFigures {
  const at = ({ place, phase = 'I', period, category = '' }: FigureAt) =>
    all.find(
      (figure) =>
        figure.placeKey === (place === undefined ? null : `${place}@1`) &&
        (figure.phase.kind === 'phase' ? figure.phase.code : figure.phase.kind) === phase &&
        (figure.period?.code ?? undefined) === period &&
        figure.categoryKey === category,
    );
  return { all, at, valueAt: (where) => at(where)?.value.value };
}

export function english(text: Localised | null | undefined): string {
  return text?.en ?? '';
}
