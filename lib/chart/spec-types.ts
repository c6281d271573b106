import type { FigureStatus, ReleaseFigure } from '@/lib/release/figure';

export type SeriesToken = 'series-1' | 'series-2' | 'series-3' | 'series-4' | 'soft';
export type MarkerShape = 'disc' | 'square' | 'triangle' | 'diamond';

/**
 * Positions along a chart are fractions 0 … 1 of the plot's width, from the left, already mirrored
 * for Arabic: drawn as percentages they fit every width while the text keeps its size. Heights are
 * in pixels.
 */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Value, target, expected value and baseline on one track. */
export interface BulletSpec {
  /** null where there is no value to draw: the track stays empty, which is not the same as zero. */
  readonly bar: Extent | null;
  readonly isFirm: boolean;
  /** Where zero is, on a scale that goes below it; else null. */
  readonly zero: number | null;
  readonly target: number | null;
  readonly expected: number | null;
  readonly baseline: number | null;
  /** The value goes beyond the scale; the bar ends in an arrow. */
  readonly overflows: boolean;
  readonly isMirrored: boolean;
}

export interface StepTrack {
  readonly reached: number;
  readonly of: number;
}

export interface BarRow {
  readonly key: string;
  readonly label: string;
  /** Smaller words under the label: period, coverage, "not specified". */
  readonly note: string | null;
  readonly isTotal: boolean;
  readonly value: number | null;
  readonly valueText: string;
  readonly unit: string | null;
  readonly detail: string | null;
  readonly isNumber: boolean;
  readonly state: ReleaseFigure['state'];
  readonly stateWord: string;
  readonly targetText: string | null;
  readonly status: FigureStatus | null;
  readonly statusWord: string | null;
  /** Why it cannot be judged, or null. */
  readonly statusReason: string | null;
  readonly bullet: BulletSpec | null;
  readonly steps: StepTrack | null;
}

export interface BarGroup {
  readonly key: string;
  readonly title: string | null;
  readonly rows: readonly BarRow[];
}

/** Horizontal bars on one scale, in groups (phases, places or none). */
export interface BarChartSpec {
  readonly kind: 'bars';
  readonly groups: readonly BarGroup[];
  readonly finding: string;
  readonly summary: string;
  readonly table: TableSpec;
}

export interface TableSpec {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** How many of the first columns head their row. */
  readonly headings: number;
}

export interface TableColumn {
  readonly key: string;
  readonly title: string;
  readonly isNumber: boolean;
}

export interface TimePoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly valueText: string;
  readonly isFirm: boolean;
  readonly stateWord: string;
}

export interface TimeSeries {
  readonly key: string;
  readonly label: string;
  readonly token: SeriesToken;
  readonly shape: MarkerShape;
  readonly dash: string | null;
  /** False for the grey lines beyond the fourth: present, but not named at their end. */
  readonly isStrong: boolean;
  readonly points: readonly TimePoint[];
  /** Lines between neighbours of the plan; none across a gap. */
  readonly links: readonly (readonly [TimePoint, TimePoint])[];
  readonly endLabel: EndLabel | null;
}

export interface EndLabel {
  readonly y: number;
  readonly text: string;
  readonly valueText: string;
}

export interface TimeBand {
  readonly key: string;
  readonly extent: Extent;
  readonly label: string;
  readonly fits: Fit;
  readonly isShaded: boolean;
}

/** Whether a label has room at every width, only on wide screens, or never. */
export type Fit = 'always' | 'wide' | 'never';

export interface TimeTick {
  readonly x: number;
  readonly label: string;
  readonly fits: Fit;
}

export interface TimeChartSpec {
  readonly kind: 'time';
  readonly height: number;
  readonly isMirrored: boolean;
  /** Lines need four points or more; fewer are columns (one series) or dots. */
  readonly form: 'lines' | 'columns' | 'dots';
  readonly bands: readonly TimeBand[];
  readonly xTicks: readonly TimeTick[];
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly series: readonly TimeSeries[];
  readonly targetSteps: readonly { readonly extent: Extent; readonly y: number }[];
  readonly targetLabel: string | null;
  readonly finding: string;
  readonly summary: string;
  readonly table: TableSpec;
  readonly explore: ExploreData;
}

/** The same numbers, labels and colours for the chart that answers to pointer and keyboard. */
export interface ExploreData {
  readonly series: readonly {
    readonly key: string;
    readonly label: string;
    readonly token: SeriesToken;
    readonly dash: string | null;
  }[];
  readonly rows: readonly ExploreRow[];
  readonly hasTarget: boolean;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly domain: readonly [number, number];
  /** Time, here and in the rows, in days since 1970. */
  readonly years: readonly { readonly value: number; readonly label: string }[];
  readonly extent: Extent;
  readonly bands: readonly (Extent & { readonly label: string })[];
}

export interface ExploreRow {
  readonly time: number;
  readonly label: string;
  readonly values: Readonly<Record<string, ExploreCell>>;
  readonly target: number | null;
  readonly targetText: string | null;
}

export interface ExploreCell {
  readonly value: number | null;
  readonly text: string;
  readonly isFirm: boolean;
}

/** Two categories per row as dots on one scale, with the gap in words. */
export interface PairedDotsSpec {
  readonly kind: 'pairs';
  readonly categories: readonly {
    readonly key: string;
    readonly label: string;
    readonly token: SeriesToken;
    readonly shape: MarkerShape;
  }[];
  readonly rows: readonly PairRow[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly finding: string;
  readonly summary: string;
  readonly table: TableSpec;
}

export interface PairRow {
  readonly key: string;
  readonly label: string;
  readonly dots: readonly {
    readonly category: string;
    readonly x: number | null;
    readonly text: string;
    /** Category and value together, for the summary. */
    readonly sentence: string;
    readonly isFirm: boolean;
  }[];
  readonly gapText: string | null;
  /** Values the dots leave out, in words: not specified, suppressed. */
  readonly rest: string | null;
}

export type ChartSpec = BarChartSpec | TimeChartSpec | PairedDotsSpec;
