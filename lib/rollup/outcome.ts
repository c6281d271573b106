import type { Quantity } from './quantity';

/** Why a question has no answer. Each has words in every language. */
export const refusals = [
  'accumulation-unknown',
  'places-do-not-add',
  'organisations-do-not-add',
  'periods-do-not-add',
  'territory-changed',
  'as-published',
  'sample-without-weights',
  'ratio-without-parts',
  'empty-denominator',
  'different-currencies',
  'definition-changed',
  'words-do-not-add',
  'periods-overlap',
  'periods-without-dates',
  'period-not-stated',
  'no-phase',
  'no-value-before-phase',
  'year-shared-with-earlier-phase',
  'latest-too-old',
  'several-sources',
  'categories-overlap',
  'categories-incomplete',
  'breakdowns-disagree',
  'components-differ',
  'component-gone',
] as const;
export type Refusal = (typeof refusals)[number];

/** Never a number: there are values, and no total of them would be true. */
export interface Refused {
  readonly refused: Refusal;
  readonly observationIds: readonly number[];
  /** Of a calculated indicator, what each component brought. */
  readonly parts?: readonly ComponentPart[];
}

/** What one component brings to a calculated indicator. */
export interface ComponentPart {
  readonly indicatorId: number;
  readonly code: string;
  readonly outcome: Outcome;
  /** Its silence is a gap: a value is planned here, nobody knows what is, or it stands above. */
  readonly isExpected: boolean;
  /** It has a value, and others that were planned for the same time are not there. */
  readonly isIncomplete: boolean;
}

export const timeMethods = [
  'single',
  'sum',
  'latest',
  'latest-less-earlier',
  'year-ends',
  'phase-ends',
  'largest',
] as const;
export type TimeMethod = (typeof timeMethods)[number];

export const placeMethods = ['own', 'sum', 'max', 'min', 'tally'] as const;
export type PlaceMethod = (typeof placeMethods)[number];

export interface Found {
  readonly refused: null;
  readonly quantity: Quantity;
  /** Versions of an indicator that can be put together share it. */
  readonly definition: string;
  /** True where the number is a lower bound. */
  readonly isAtLeast: boolean;
  readonly observationIds: readonly number[];
  readonly time: TimeMethod;
  readonly periodIds: ReadonlySet<number>;
  readonly places: PlaceMethod;
  /** The places whose own values stand in the number. */
  readonly placeIds: ReadonlySet<number>;
  /** Places below that it leaves out, since their latest value is too old. */
  readonly outdatedPlaceIds: ReadonlySet<number>;
  /** First and last day at which one of its latest values ends; for sums, of all its values. */
  readonly earliestEnd: number | null;
  readonly latestEnd: number | null;
  /** What a stated total leaves over its parts below. */
  readonly placeRemainder: number | null;
  readonly periodRemainder: number | null;
  readonly doPartsExceed: boolean;
  /** The categories of one exclusive dimension do not make the total that was stated. */
  readonly doCategoriesDisagree: boolean;
  readonly isFromCategories: boolean;
  readonly organisationCount: number;
  /** Of a calculated indicator, what each component brought. */
  readonly parts?: readonly ComponentPart[];
}

/** null: no value at all, which is not zero. */
export type Outcome = Found | Refused | null;

export function isRefused(outcome: Outcome): outcome is Refused {
  return outcome !== null && outcome.refused !== null;
}

export function refuse(reason: Refusal, from: readonly Outcome[]): Refused {
  return {
    refused: reason,
    observationIds: from.flatMap((outcome) => outcome?.observationIds ?? []),
  };
}
