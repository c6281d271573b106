import { asc, eq, sql } from 'drizzle-orm';
import type { ProgrammeSnapshot } from '@/lib/figures/snapshot';
import type { Queryable } from '../open';
import { prepared } from '../prepared';
import { period } from '../schema/period';
import { phase } from '../schema/phase';

export function snapshotTime(
  db: Queryable,
  programmeId: number,
): Pick<ProgrammeSnapshot, 'phases' | 'periods'> {
  return {
    phases: phasesOf(db).all({ programmeId }),
    periods: periodsOf(db).all({ programmeId }),
  };
}

const programmeAsked = sql.placeholder('programmeId');

const phasesOf = prepared((db) =>
  db
    .select({
      id: phase.id,
      code: phase.code,
      isReportedHere: phase.isReportedHere,
      ordinal: phase.ordinal,
      startsOn: phase.startsOn,
      startsPrecision: phase.startsPrecision,
      endsOn: phase.endsOn,
      endsPrecision: phase.endsPrecision,
    })
    .from(phase)
    .where(eq(phase.programmeId, programmeAsked))
    .orderBy(asc(phase.ordinal))
    .prepare(),
);

const periodsOf = prepared((db) =>
  db
    .select({
      id: period.id,
      code: period.code,
      title: period.title,
      phaseId: period.phaseId,
      frequency: period.frequency,
      isStated: period.isStated,
      startsOn: period.startsOn,
      startsPrecision: period.startsPrecision,
      endsOn: period.endsOn,
      endsPrecision: period.endsPrecision,
      reportedFrom: period.reportedFrom,
      reportedTo: period.reportedTo,
      dueOn: period.dueOn,
    })
    .from(period)
    .where(eq(period.programmeId, programmeAsked))
    .prepare(),
);
