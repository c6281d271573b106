/** What an indicator declares about itself, as data; nothing of it is ever guessed from a title. */

export const indicatorKinds = ['count', 'amount', 'ratio', 'score', 'milestone', 'text'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** How values of successive periods combine. `unknown` blocks any total over time. */
export const accumulations = [
  'periodic',
  'cumulative',
  'snapshot',
  'per-period-only',
  'unknown',
] as const;
export type Accumulation = (typeof accumulations)[number];

/** When a cumulative count starts again from zero. */
export const cumulativeOrigins = ['programme', 'phase', 'calendar-year'] as const;
export type CumulativeOrigin = (typeof cumulativeOrigins)[number];

export const aggregations = ['sum', 'max', 'min', 'none'] as const;
export type Aggregation = (typeof aggregations)[number];

/** Where a ratio comes from decides whether it can be pooled. */
export const ratioSources = ['full-count', 'sample', 'as-published'] as const;
export type RatioSource = (typeof ratioSources)[number];

export const directions = ['higher', 'lower', 'neither'] as const;
export type Direction = (typeof directions)[number];

export const trajectories = ['linear', 'constant', 'at-end', 'by-period-targets', 'none'] as const;
export type Trajectory = (typeof trajectories)[number];

export const resultLevels = ['impact', 'outcome', 'output'] as const;
export type ResultLevel = (typeof resultLevels)[number];
