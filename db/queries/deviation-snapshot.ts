import type { ProgrammeSnapshot } from '@/lib/figures/snapshot';
import type { PeriodFacts } from '@/lib/rollup/ledger';
import type { Queryable } from '../open';
import { preparedRows } from '../prepared';
import { deviationObservations } from './deviation-observations';
import { heldBy, placesWith } from './reached-places';
import { snapshotBreakdowns } from './snapshot-breakdowns';
import { snapshotIndicators } from './snapshot-indicators';
import { snapshotPlaces } from './snapshot-places';
import { snapshotPlan } from './snapshot-plan';
import { snapshotProgramme } from './snapshot-programme';
import { snapshotTime } from './snapshot-time';

interface Asked {
  readonly programmeId: number;
  readonly placeId: number;
  readonly periodId: number;
  readonly indicatorIds: readonly number[];
  /** Those that may be read: of the period itself and those that end before it does. */
  readonly periods: readonly Pick<PeriodFacts, 'id'>[];
  /** Whether the person sees a value that is not approved. */
  readonly seesUnapproved: (value: { placeId: number; organisationId: number | null }) => boolean;
}

/**
 * What the figures of one place are made of, as they would be if what is typed on its sheet were
 * submitted: nothing is read of places beside it.
 */
export function deviationSnapshot(db: Queryable, asked: Asked): ProgrammeSnapshot {
  const { programmeId, placeId, indicatorIds } = asked;
  const here = heldBy(db, placeId);
  const places = snapshotPlaces(db, programmeId, placesWith(db, programmeId, here));
  const known = new Set(places.places.map(({ id }) => id));
  const isKnown = (row: { readonly placeId: number | null }) =>
    row.placeId === null || known.has(row.placeId);
  const plan = snapshotPlan(db, programmeId, indicatorIds);
  return {
    programme: snapshotProgramme(db, programmeId),
    ...snapshotTime(db, programmeId),
    ...places,
    indicators: snapshotIndicators(db, programmeId, indicatorIds),
    planEntries: plan.planEntries.filter(isKnown),
    baselines: plan.baselines.filter(isKnown),
    targets: plan.targets.filter(isKnown),
    ...snapshotBreakdowns(db, programmeId),
    organisations: [],
    sources: [],
    observations: deviationObservations(db, { ...asked, placeIds: here }),
  };
}

/** The indicators among these that any target is set for: no other one can deviate. */
export function aimedAt(db: Queryable, indicatorIds: readonly number[]): number[] {
  return aimedRows(db, { ids: JSON.stringify(indicatorIds) }).map(([id]) => id);
}

const aimedRows = preparedRows<[indicatorId: number]>(`
  SELECT DISTINCT indicator_id FROM target
  WHERE replaced_at IS NULL AND combination_id IS NULL
    AND indicator_id IN (SELECT value FROM json_each(@ids))`);
