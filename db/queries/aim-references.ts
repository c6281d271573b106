import { eq } from 'drizzle-orm';
import type { DatedColumns } from '@/lib/period/span';
import type { Queryable } from '../open';
import { period } from '../schema/period';
import { phase } from '../schema/phase';
import { listProgrammePlaces } from './list-programme-places';
import { type IndicatorRule, valueReferences } from './value-references';

export interface DatedPhaseRow extends DatedColumns {
  readonly id: number;
  readonly code: string;
}

export interface DatedPeriodRow extends DatedPhaseRow {
  readonly phaseId: number | null;
}

/** What the codes of baselines and targets mean in one programme. */
export interface AimReferences {
  /** Those in use, each under its current version. */
  readonly indicators: ReadonlyMap<string, IndicatorRule>;
  readonly combinations: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
  readonly phases: ReadonlyMap<string, DatedPhaseRow>;
  readonly periods: ReadonlyMap<string, DatedPeriodRow>;
}

const byCode = <T extends { readonly code: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.code, row]));

export function aimReferences(db: Queryable, programmeId: number): AimReferences {
  const { indicators, combinations } = valueReferences(db, programmeId);
  const dates = <T extends typeof phase | typeof period>(table: T) => ({
    id: table.id,
    code: table.code,
    startsOn: table.startsOn,
    startsPrecision: table.startsPrecision,
    endsOn: table.endsOn,
    endsPrecision: table.endsPrecision,
  });
  return {
    indicators,
    combinations,
    places: new Map(listProgrammePlaces(db, programmeId).map(({ id, key }) => [key, id])),
    phases: byCode(
      db.select(dates(phase)).from(phase).where(eq(phase.programmeId, programmeId)).all(),
    ),
    periods: byCode(
      db
        .select({ ...dates(period), phaseId: period.phaseId })
        .from(period)
        .where(eq(period.programmeId, programmeId))
        .all(),
    ),
  };
}
