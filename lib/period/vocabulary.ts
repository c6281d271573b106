export const datePrecisions = ['day', 'month', 'year', 'unknown'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export const frequencies = ['month', 'quarter', 'half-year', 'year', 'phase', 'once'] as const;
export type Frequency = (typeof frequencies)[number];

/** A calendar day as `YYYY-MM-DD`; with a coarser precision the first (start) or last (end) day of it. */
export type IsoDate = string;

/** One end of a span: its date is null exactly when its precision is unknown. */
export interface DatedEnd {
  readonly date: IsoDate | null;
  readonly precision: DatePrecision;
}

export interface Span {
  readonly start: DatedEnd;
  readonly end: DatedEnd;
}
