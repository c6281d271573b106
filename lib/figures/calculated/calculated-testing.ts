import type { Basis } from '@/lib/observation/review-state';
import type { IsoDate } from '@/lib/period/vocabulary';
import { allWords } from '@/lib/words-testing';
import { buildFigures } from '../build-figures';
import { lifeFigures } from '../life-figures';
import type { ProgrammeSnapshot, SnapshotIndicator, SnapshotIndicatorVersion } from '../snapshot';
import {
  type FigureAt,
  figuresOf,
  type TestFigures,
  type TestProgramme,
  type TestValue,
  testProgramme,
} from '../snapshot-testing';

export interface TestComponent {
  readonly rule?: Partial<SnapshotIndicatorVersion>;
  readonly values: readonly TestValue[];
  /** `place phase frequency`; without it the plan is unknown. */
  readonly plan?: readonly string[];
}

export interface TestSum extends Omit<TestProgramme, 'indicator' | 'values' | 'plan'> {
  /** By code. */
  readonly components: Readonly<Record<string, TestComponent>>;
  readonly sum?: Partial<SnapshotIndicatorVersion>;
}

/** The code of the calculated indicator. */
export const sumCode = 'SUM';
const sumId = 100;

/** A programme of several indicators and one that adds them, first in their order. */
export function testSum({ components, sum, ...given }: TestSum): ProgrammeSnapshot {
  const parts = Object.entries(components).map(([code, part], at) => ({
    code,
    ...part,
    id: at + 1,
  }));
  const owner = (listOf: (part: TestComponent) => readonly unknown[]) =>
    parts.flatMap((part) => listOf(part).map(() => part.id));
  const valuesOf = (part: TestComponent) => part.values;
  const planOf = (part: TestComponent) => part.plan ?? [];
  const snapshot = testProgramme({
    ...given,
    values: parts.flatMap(valuesOf),
    plan: parts.flatMap(planOf),
  });
  const [template] = snapshot.indicators;
  const rule = template?.versions.at(-1);
  if (!template || !rule) throw new RangeError('A test programme has an indicator.');
  const indicatorOf = (
    id: number,
    code: string,
    isPlanKnown: boolean,
    more: Partial<SnapshotIndicatorVersion> = {},
  ): SnapshotIndicator => ({
    ...template,
    ...{ id, code, ordinal: id === sumId ? 0 : id, isPlanKnown },
    versions: [{ ...rule, ...more, id: id * 10, version: 1 }],
    currentVersionId: id * 10,
  });
  const owners = { values: owner(valuesOf), plan: owner(planOf) };
  return {
    ...snapshot,
    indicators: [
      ...parts.map(({ id, code, rule: more, plan }) =>
        indicatorOf(id, code, plan !== undefined, more),
      ),
      indicatorOf(sumId, sumCode, true, {
        componentIds: parts.map(({ id }) => id),
        overlapNote: { fr: 'Non', en: 'One person may be in both', ar: 'لا' },
        ...sum,
      }),
    ],
    observations: snapshot.observations.map((row, at) => {
      const indicatorId = owners.values[at] ?? 0;
      return { ...row, indicatorId, indicatorVersionId: indicatorId * 10 };
    }),
    planEntries: snapshot.planEntries.map((row, at) => ({
      ...row,
      indicatorId: owners.plan[at] ?? 0,
    })),
    targets: snapshot.targets.map((row) => ({ ...row, indicatorId: sumId })),
    baselines: snapshot.baselines.map((row) => ({ ...row, indicatorId: sumId })),
  };
}

export interface SumFigures extends TestFigures {
  /** The same of one indicator, by its code. */
  of(code: string): TestFigures;
}

/** Figures of the calculated indicator. */
export function sumFigures(
  given: TestSum,
  asOf: IsoDate = '2024-06-30',
  basis: Basis = 'approved',
): SumFigures {
  const all = buildFigures(testSum(given), { asOf, basis, words: allWords });
  const of = (code: string) => figuresOf(all.filter(({ indicatorCode }) => indicatorCode === code));
  return { ...of(sumCode), of };
}

/** The figure of the programme's life. */
export function sumLife(given: TestSum, { place }: FigureAt = {}) {
  const question = { asOf: '2026-06-30', basis: 'approved', words: allWords } as const;
  return lifeFigures(testSum(given), question).find(
    ({ indicatorCode, placeKey }) =>
      indicatorCode === sumCode && placeKey === (place === undefined ? null : `${place}@1`),
  );
}
