import type {
  Accumulation,
  Aggregation,
  CumulativeOrigin,
  Direction,
  IndicatorKind,
  RatioSource,
  Trajectory,
} from '@/lib/indicator/vocabulary';
import type { Localised } from '@/lib/locale';
import type { Frequency } from '@/lib/period/vocabulary';
import type { UnitForms } from '@/lib/release/content';
import type { BreakdownCode } from './dimensions';

/** How a series looks: what the generator may draw for it. */
export interface Pattern {
  /** Flows: what one place counts in one period of phase III. Full-count ratios: the denominator. */
  readonly typical?: number;
  /** Stocks and ratios: where the series begins and where it is heading. */
  readonly from?: number;
  readonly to?: number;
}

/** Which targets the programme set: per region and phase, per period, for its life, or none. */
export type TargetPolicy = 'phase' | 'period' | 'life' | 'words' | 'none';

export interface IndicatorSeed {
  readonly code: string;
  readonly result: string;
  readonly title: Localised;
  readonly definition?: Localised;
  readonly kind: IndicatorKind;
  readonly currency?: string;
  readonly accumulation: Accumulation;
  readonly cumulativeOrigin?: CumulativeOrigin;
  readonly snapshotMaxAgeDays?: number;
  readonly aggregation: Aggregation;
  readonly ratioSource?: RatioSource;
  readonly cohort?: Localised;
  readonly direction: Direction;
  readonly trajectory: Trajectory;
  readonly decimals?: number;
  readonly unit?: UnitForms;
  readonly countsPeople?: boolean;
  readonly countingRule?: Localised;
  readonly mayCountTwice?: boolean;
  readonly allowsNegative?: boolean;
  readonly levels?: readonly { readonly code: string; readonly label: Localised }[];
  readonly stories?: readonly Localised[];
  readonly level: 'country' | 'region' | 'site';
  readonly frequency: Frequency;
  readonly breakdown: BreakdownCode;
  readonly pattern: Pattern;
  readonly targets: TargetPolicy;
}
