import { asc, desc, eq } from 'drizzle-orm';
import type { SettingPhase } from '@/lib/api/setting/phase-contract';
import { groupBy } from '@/lib/group-by';
import { spanOf } from '@/lib/period/span';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { phase, phaseDateChange } from '../schema/phase';

/** The phases in their order, each with the dates it had before, the latest first. */
export function listPhases(db: Queryable, { subject }: Authorised<'viewOffice'>): SettingPhase[] {
  const { programmeId } = subject;
  const earlier = groupBy(
    db
      .select({
        phaseId: phaseDateChange.phaseId,
        startsOn: phaseDateChange.earlierStartsOn,
        startsPrecision: phaseDateChange.earlierStartsPrecision,
        endsOn: phaseDateChange.earlierEndsOn,
        endsPrecision: phaseDateChange.earlierEndsPrecision,
        reason: phaseDateChange.reason,
        changedAt: phaseDateChange.changedAt,
      })
      .from(phaseDateChange)
      .innerJoin(phase, eq(phase.id, phaseDateChange.phaseId))
      .where(eq(phase.programmeId, programmeId))
      .orderBy(desc(phaseDateChange.id))
      .all(),
    ({ phaseId }) => phaseId,
  );
  return db
    .select({
      id: phase.id,
      code: phase.code,
      title: phase.title,
      startsOn: phase.startsOn,
      startsPrecision: phase.startsPrecision,
      endsOn: phase.endsOn,
      endsPrecision: phase.endsPrecision,
      note: phase.note,
      isReportedHere: phase.isReportedHere,
    })
    .from(phase)
    .where(eq(phase.programmeId, programmeId))
    .orderBy(asc(phase.ordinal), asc(phase.id))
    .all()
    .map(({ id, ...row }) => ({
      code: row.code,
      title: row.title,
      ...spanOf(row),
      note: row.note,
      isReportedHere: row.isReportedHere,
      earlierDates: (earlier.get(id) ?? []).map(({ reason, changedAt, ...dates }) => ({
        ...spanOf(dates),
        reason,
        changedAt,
      })),
    }));
}
