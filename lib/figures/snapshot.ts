import type { Localised } from '@/lib/locale';
import type { ReviewState } from '@/lib/observation/review-state';
import type { StoredValueState } from '@/lib/observation/value-state';
import type { DatePrecision, Frequency, IsoDate } from '@/lib/period/vocabulary';
import type { PlaceLevel } from '@/lib/programme/vocabulary';
import type { UnitForms } from '@/lib/release/content';
import type { Level, Rule } from '@/lib/rollup/rule';

/**
 * All that the figures of one programme are made of, as plain JSON. Names are those of the columns;
 * every list may come in any order.
 */
export interface ProgrammeSnapshot {
  readonly programme: SnapshotProgramme;
  readonly phases: readonly SnapshotPhase[];
  readonly periods: readonly SnapshotPeriod[];
  /** The programme's places, those its values, plan and targets name, and all their ancestors. */
  readonly places: readonly SnapshotPlace[];
  readonly placeGroupMembers: readonly { readonly groupId: number; readonly memberId: number }[];
  readonly placeSuccessions: readonly SnapshotSuccession[];
  /** Those that are not archived; one that is not public has no figure in a release. */
  readonly indicators: readonly SnapshotIndicator[];
  readonly planEntries: readonly SnapshotPlanEntry[];
  readonly baselines: readonly SnapshotBaseline[];
  /** Only those in force (`replaced_at` is null). */
  readonly targets: readonly SnapshotTarget[];
  readonly dimensions: readonly SnapshotDimension[];
  readonly categories: readonly SnapshotCategory[];
  readonly breakdowns: readonly SnapshotBreakdown[];
  readonly combinations: readonly SnapshotCombination[];
  readonly organisations: readonly { readonly id: number; readonly code: string }[];
  readonly sources: readonly { readonly id: number; readonly code: string }[];
  /** Approved ones, and for officers those being worked on; superseded ones may be left out. */
  readonly observations: readonly SnapshotObservation[];
}

export interface SnapshotProgramme {
  readonly id: number;
  readonly slug: string;
  readonly isDemonstration: boolean;
  readonly aheadFrom: number;
  readonly onTrackFrom: number;
}

interface DatedColumns {
  readonly startsOn: IsoDate | null;
  readonly startsPrecision: DatePrecision;
  readonly endsOn: IsoDate | null;
  readonly endsPrecision: DatePrecision;
}

export interface SnapshotPhase extends DatedColumns {
  readonly id: number;
  readonly code: string;
  readonly isReportedHere: boolean;
  readonly ordinal: number;
}

export interface SnapshotPeriod extends DatedColumns {
  readonly id: number;
  readonly code: string;
  readonly title: Localised | null;
  readonly phaseId: number | null;
  readonly frequency: Frequency;
  readonly isStated: boolean;
  readonly reportedFrom: IsoDate | null;
  readonly reportedTo: IsoDate | null;
  readonly dueOn: IsoDate | null;
}

export interface SnapshotPlace {
  readonly id: number;
  readonly code: string;
  readonly edition: string;
  readonly level: PlaceLevel;
  readonly parentId: number | null;
  /** Listed in `programme_place`. */
  readonly isInProgramme: boolean;
  /** Its order there; places that are not listed may all have the same number. */
  readonly ordinal: number;
}

export interface SnapshotSuccession {
  readonly predecessorId: number;
  readonly successorId: number;
  readonly isSameTerritory: boolean;
}

export interface SnapshotIndicatorVersion extends Rule {
  readonly id: number;
  readonly version: number;
  readonly unit: UnitForms | null;
  readonly levels: readonly SnapshotLevel[];
  /** Of a calculated indicator, those whose figures it adds; else none. */
  readonly componentIds: readonly number[];
  /** Whether one person or thing can be counted in two of them. */
  readonly overlapNote: Localised | null;
}

export interface SnapshotLevel extends Level {
  readonly label: Localised;
}

export interface SnapshotIndicator {
  readonly id: number;
  readonly code: string;
  readonly ordinal: number;
  readonly isPublic: boolean;
  readonly isPlanKnown: boolean;
  /** Every version, the current one marked by `currentVersionId`. */
  readonly versions: readonly SnapshotIndicatorVersion[];
  readonly currentVersionId: number;
}

export interface SnapshotPlanEntry {
  readonly indicatorId: number;
  readonly placeId: number;
  readonly phaseId: number;
  readonly frequency: Frequency;
  readonly organisationId: number | null;
  readonly breakdownId: number;
}

export interface SnapshotBaseline {
  readonly indicatorId: number;
  readonly placeId: number | null;
  readonly phaseId: number | null;
  readonly combinationId: number | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly levelId: number | null;
}

export interface SnapshotTarget {
  readonly indicatorId: number;
  readonly placeId: number | null;
  readonly scope: 'period' | 'phase' | 'life';
  readonly phaseId: number | null;
  readonly periodId: number | null;
  readonly combinationId: number | null;
  readonly operator: '=' | '>=' | '<=';
  readonly value: number | null;
  readonly levelId: number | null;
  readonly words: Localised | null;
}

export interface SnapshotDimension {
  readonly id: number;
  readonly code: string;
  readonly isExclusive: boolean;
  readonly ordinal: number;
}

export interface SnapshotCategory {
  readonly id: number;
  readonly dimensionId: number;
  readonly code: string;
  readonly isNotSpecified: boolean;
  readonly ordinal: number;
  readonly isArchived: boolean;
}

export interface SnapshotBreakdown {
  readonly id: number;
  readonly code: string;
  /** In the breakdown's order; empty for the total. */
  readonly dimensionIds: readonly number[];
}

export interface SnapshotCombination {
  readonly id: number;
  readonly breakdownId: number;
  /** `dimension=category` pairs joined by `|`; empty for the total. */
  readonly key: string;
  readonly categoryIds: readonly number[];
}

export interface SnapshotObservation {
  readonly id: number;
  readonly indicatorId: number;
  readonly indicatorVersionId: number;
  readonly placeId: number;
  readonly periodId: number;
  readonly combinationId: number;
  readonly organisationId: number | null;
  readonly sourceId: number | null;
  readonly valueState: StoredValueState;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly weight: number | null;
  readonly levelId: number | null;
  readonly reachedOn: IsoDate | null;
  readonly words: Localised | null;
  readonly note: Localised | null;
  readonly doubt: Localised | null;
  readonly isUsed: boolean;
  readonly reviewState: ReviewState;
  readonly reviewOutcome: 'independent' | 'not-independent' | 'loaded' | null;
  /** ISO time in UTC. */
  readonly approvedAt: string | null;
}
