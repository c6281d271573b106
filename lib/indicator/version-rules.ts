import type { IndicatorFields } from './indicator-input';
import type { IndicatorKind } from './vocabulary';

/** What a change of a field means for values that stand already. */
export type ChangeRule =
  /** Says the same better: corrected in place, and told in the history. */
  | 'correction'
  /** Values before and after do not mean the same: a new version, from a day on, with the reason. */
  | 'new-version';

type Meaning = Omit<IndicatorFields, 'code' | 'isPublic' | 'isPlanKnown' | 'levels'>;

export type MeaningField = keyof Meaning | 'levelCodes' | 'levelLabels';

export const changeRules: Readonly<Record<MeaningField, ChangeRule>> = {
  title: 'correction',
  shortTitle: 'correction',
  definition: 'correction',
  method: 'correction',
  dataSource: 'correction',
  countingRule: 'correction',
  responsible: 'correction',
  kind: 'new-version',
  currency: 'new-version',
  accumulation: 'new-version',
  cumulativeOrigin: 'new-version',
  snapshotMaxAgeDays: 'correction',
  aggregation: 'new-version',
  ratioSource: 'new-version',
  cohort: 'correction',
  direction: 'new-version',
  trajectory: 'correction',
  decimals: 'new-version',
  unit: 'new-version',
  countsPeople: 'new-version',
  mayCountTwice: 'new-version',
  allowsNegative: 'new-version',
  overlapNote: 'correction',
  components: 'new-version',
  levelCodes: 'new-version',
  levelLabels: 'correction',
};

/** Whether one of the changed fields asks for a new version where values stand. */
export function asksForVersion(changed: readonly string[]): boolean {
  const rules: Readonly<Record<string, ChangeRule | undefined>> = changeRules;
  return changed.some((field) => rules[field] === 'new-version');
}

const shapes: Readonly<Record<IndicatorKind, 'number' | 'ratio' | 'level' | 'words'>> = {
  count: 'number',
  amount: 'number',
  ratio: 'ratio',
  score: 'level',
  milestone: 'level',
  text: 'words',
};

/** Whether values of two kinds can stand in one indicator: only where they are told in one way. */
export function mayStandTogether(one: IndicatorKind, other: IndicatorKind): boolean {
  return shapes[one] === shapes[other];
}
