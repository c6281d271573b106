import type {
  Accumulation,
  Aggregation,
  CumulativeOrigin,
  Direction,
  IndicatorKind,
  RatioSource,
  Trajectory,
} from '@/lib/indicator/vocabulary';

/** An ordered level of a score or stage of a milestone. */
export interface Level {
  readonly id: number;
  readonly code: string;
  readonly ordinal: number;
}

/** What one version of an indicator says about how its values combine. */
export interface Rule {
  readonly kind: IndicatorKind;
  /** ISO 4217 code of an amount, else null. */
  readonly currency: string | null;
  readonly accumulation: Accumulation;
  readonly cumulativeOrigin: CumulativeOrigin | null;
  /** How old the latest value of a snapshot may be; null sets no limit. */
  readonly snapshotMaxAgeDays: number | null;
  readonly aggregation: Aggregation;
  readonly ratioSource: RatioSource | null;
  readonly direction: Direction;
  readonly trajectory: Trajectory;
  readonly decimals: number;
  readonly countsPeople: boolean;
  readonly mayCountTwice: boolean;
  readonly allowsNegative: boolean;
  readonly levels: readonly Level[];
}
