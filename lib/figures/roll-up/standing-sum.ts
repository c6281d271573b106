import type { StoredValueState } from '@/lib/observation/value-state';
import type { SnapshotObservation } from '../snapshot';

/**
 * The values of one indicator, place and category that stand over the periods of a phase, put together
 * by the database. Where time adds, the sums count; where it does not, the latest value, whose period
 * ends last. What several organisations told of one period is one value here.
 */
export interface StandingSum {
  /** Its place among the sums of its indicator, which stands for the observations behind it. */
  readonly position: number;
  readonly placeId: number;
  readonly categoryKey: string;
  /** Of the periods before the phase, from which a cumulative count is continued. */
  readonly isBefore: boolean;
  /** How many values there are, and how many of them under the indicator's current version. */
  readonly values: number;
  readonly ofCurrentVersion: number;
  /** None of their periods lies in another. */
  readonly isOneChain: boolean;
  /** How many of the values have a number, or a numerator with its denominator. */
  readonly numbers: number;
  readonly ratios: number;
  readonly sum: number | null;
  readonly numeratorSum: number | null;
  readonly denominatorSum: number | null;
  /** Their numbers added without their signs, and how many of these have decimals. */
  readonly size: number;
  readonly fractions: number;
  /** The most cautious state among them. */
  readonly state: StoredValueState;
  /** One of them is not approved yet. */
  readonly isUnapproved: boolean;
  /** Set where one of them is a total that no one stated, made of categories. */
  readonly made: MadeTotals | null;
  readonly latest: LatestValue;
}

export interface MadeTotals {
  /** The same text where all of them were made of the same categories; null where they were not. */
  readonly parts: string | null;
  /** Categories lacked in one of them, so that it is a lower bound; in the latest of them. */
  readonly isAtLeast: boolean;
  readonly isLatestAtLeast: boolean;
}

export interface LatestValue
  extends Pick<
    SnapshotObservation,
    'value' | 'numerator' | 'denominator' | 'weight' | 'levelId' | 'reachedOn' | 'words'
  > {
  readonly periodId: number;
  readonly state: StoredValueState;
  readonly isUnapproved: boolean;
}
