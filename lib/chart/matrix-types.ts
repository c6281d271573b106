import type { FigureStatus, ReleaseFigure } from '@/lib/release/figure';
import type { PhaseColumn } from './phase-columns';
import type { NumberedSource } from './released-figures';
import type { BulletSpec, StepTrack } from './spec-types';
import type { ValueText } from './value-text';

/** One indicator in one cell: its number or words, its bar, and how it stands. */
export interface CellItem {
  readonly key: string;
  readonly indicatorCode: string;
  readonly title: string;
  /** A result told in words. */
  readonly isText: boolean;
  readonly value: ValueText;
  readonly state: ReleaseFigure['state'];
  readonly stateWord: string;
  readonly bullet: BulletSpec | null;
  readonly steps: StepTrack | null;
  readonly targetText: string | null;
  readonly status: FigureStatus | null;
  readonly statusWord: string | null;
  readonly statusReason: string | null;
  /** Where in the region, where that is narrower than the row. */
  readonly placeNote: string | null;
  /** When, where the column does not already say it. */
  readonly timeNote: string | null;
  readonly coverage: string | null;
  /** The same indicator in the parts of the region: "Oujda 1, Berkane 1". */
  readonly parts: string | null;
  /** Why there is no value. */
  readonly reason: string | null;
}

/** The same in a release, where it points to its doubts and sources. */
export interface MatrixItem extends CellItem {
  readonly hasDoubt: boolean;
  readonly sources: readonly NumberedSource[];
}

export interface MatrixCell {
  readonly columnKey: string;
  readonly items: readonly MatrixItem[];
  /** Everything planned here is missing. */
  readonly isMissing: boolean;
  /** Said in words where a place has results but no number at all. */
  readonly silence: string | null;
}

export interface MatrixRow {
  readonly key: string;
  readonly placeKey: string | null;
  readonly name: string;
  readonly cells: readonly MatrixCell[];
  /** Said under the name where no column is there to say it in. */
  readonly silence: string | null;
}

export type MatrixSectionKind = 'regions' | 'country' | 'groups' | 'total';

export interface RegionPhaseMatrix {
  readonly columns: readonly PhaseColumn[];
  readonly sections: readonly {
    readonly kind: MatrixSectionKind;
    readonly rows: readonly MatrixRow[];
  }[];
  /** Items per column; an empty one needs little room. */
  readonly itemCounts: readonly number[];
  /** The column a phone shows first: the one that says most. */
  readonly fullestColumn: number;
}
