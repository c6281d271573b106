import { hasLevels } from '@/lib/indicator/indicator-rules';
import { writtenOrNull } from '../../office/fields/texts';
import { isSum } from './addable';
import type { IndicatorDraft } from './indicator-draft';
import { writtenUnit } from './indicator-draft';

type Applies = (draft: IndicatorDraft) => boolean;

const isOf =
  (...kinds: readonly IndicatorDraft['kind'][]): Applies =>
  ({ kind }) =>
    kinds.includes(kind);

const isChosen: Applies = ({ kind }) => kind !== '';
const isNumber = isOf('count', 'amount', 'ratio');
const mayCountPeople = isOf('count', 'ratio');
const isNoText: Applies = (draft) => isChosen(draft) && draft.kind !== 'text';

/** Fields that some indicators have and others do not, and which of them do. */
const appliesTo = {
  currency: isOf('amount'),
  ratioSource: isOf('ratio'),
  cohort: isOf('ratio'),
  levels: ({ kind }) => kind !== '' && hasLevels({ kind }),
  // A ratio is printed in per cent, an amount with its currency.
  unit: isOf('count'),
  decimals: isNumber,
  countsPeople: mayCountPeople,
  countingRule: mayCountPeople,
  mayCountTwice: mayCountPeople,
  components: isSum,
  overlapNote: (draft) => isSum(draft) || (mayCountPeople(draft) && draft.mayCountTwice),
  allowsNegative: isNumber,
  accumulation: isChosen,
  cumulativeOrigin: ({ accumulation }) => accumulation === 'cumulative',
  snapshotMaxAgeDays: ({ accumulation }) => accumulation === 'snapshot',
  aggregation: isNoText,
  direction: isNoText,
  trajectory: isNoText,
} as const satisfies Readonly<Record<string, Applies>>;

export type OptionalField = keyof typeof appliesTo;

const optionalFields = Object.keys(appliesTo) as OptionalField[];

/** What an indicator may hold though its kind does not ask for it; nothing refuses it. */
const heldBeside: Readonly<Partial<Record<OptionalField, Applies>>> = {
  cohort: ({ cohort }) => writtenOrNull(cohort) !== null,
  unit: ({ unit }) => writtenUnit(unit) !== null,
  decimals: ({ decimals }) => Number(decimals) !== 0,
  countsPeople: ({ countsPeople }) => countsPeople,
  countingRule: ({ countingRule }) => writtenOrNull(countingRule) !== null,
  mayCountTwice: ({ mayCountTwice }) => mayCountTwice,
  overlapNote: ({ overlapNote }) => writtenOrNull(overlapNote) !== null,
  allowsNegative: ({ allowsNegative }) => allowsNegative,
  aggregation: ({ aggregation }) => aggregation !== 'none',
  direction: ({ direction }) => direction !== 'neither',
  trajectory: ({ trajectory }) => trajectory !== 'none',
};

/**
 * The fields a form asks for. What the stored indicator of the same kind holds beside them stays in
 * view too, since a field that is not shown is not kept.
 */
export function shownFields(
  draft: IndicatorDraft,
  stored: IndicatorDraft | null,
): ReadonlySet<OptionalField> {
  const isSameKind = stored !== null && stored.kind === draft.kind;
  return new Set(
    optionalFields.filter(
      (field) => appliesTo[field](draft) || (isSameKind && (heldBeside[field]?.(stored) ?? false)),
    ),
  );
}
