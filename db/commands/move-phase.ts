import { asc, eq } from 'drizzle-orm';
import type { Notice } from '@/lib/api/notice-schema';
import { AppError } from '@/lib/errors';
import { placeIn } from '@/lib/period/phase-of-period';
import { type DatedColumns, spanOf } from '@/lib/period/span';
import type { Authorised } from '@/lib/permissions';
import type { PhaseDatesInput } from '@/lib/phase/phase-input';
import type { Queryable } from '../open';
import { overlapNotices } from '../overlap-notices';
import { getPhase } from '../queries/get-phase';
import { period } from '../schema/period';
import { phase, phaseDateChange } from '../schema/phase';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends PhaseDatesInput, Moment {
  /** The phase's code. */
  readonly phase: string;
}

/**
 * Extends or moves a phase and keeps its earlier dates, with the reason. Throws `conflict` where a
 * period that was given to the phase would certainly reach beyond it.
 */
export function movePhase(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { phase: code, now, way, reason, ...dates }: Input,
): Notice[] {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const { id, startsOn, startsPrecision, endsOn, endsPrecision } = getPhase(
      tx,
      programmeId,
      code,
    );
    const earlier = { startsOn, startsPrecision, endsOn, endsPrecision };
    if (saysTheSame(earlier, dates)) {
      throw new AppError('invalid', { field: 'endsOn', words: 'api.phases.sameDates' });
    }
    refusePeriodsOutside(tx, id, dates);
    tx.update(phase).set(dates).where(eq(phase.id, id)).run();
    tx.insert(phaseDateChange)
      .values({
        phaseId: id,
        earlierStartsOn: startsOn,
        earlierStartsPrecision: startsPrecision,
        earlierEndsOn: endsOn,
        earlierEndsPrecision: endsPrecision,
        reason,
        changedBy: scope.caller.personId,
        changedAt: now,
      })
      .run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'move-phase',
        subjectKind: 'phase',
        subjectId: String(id),
        before: earlier,
        after: dates,
        reason,
      },
    );
    return overlapNotices(tx, { programmeId, code, dates });
  });
}

function saysTheSame(one: DatedColumns, other: DatedColumns): boolean {
  return (
    one.startsOn === other.startsOn &&
    one.startsPrecision === other.startsPrecision &&
    one.endsOn === other.endsOn &&
    one.endsPrecision === other.endsPrecision
  );
}

function refusePeriodsOutside(tx: Queryable, phaseId: number, dates: DatedColumns): void {
  const span = spanOf(dates);
  const outside = tx
    .select({
      code: period.code,
      startsOn: period.startsOn,
      startsPrecision: period.startsPrecision,
      endsOn: period.endsOn,
      endsPrecision: period.endsPrecision,
    })
    .from(period)
    .where(eq(period.phaseId, phaseId))
    .orderBy(asc(period.startsOn), asc(period.endsOn))
    .all()
    .filter((row) => ['apart', 'across'].includes(placeIn(spanOf(row), span)));
  const [first] = outside;
  if (!first) return;
  const startsLate =
    dates.startsOn !== null && first.startsOn !== null && first.startsOn < dates.startsOn;
  throw new AppError('conflict', {
    field: startsLate ? 'startsOn' : 'endsOn',
    words: 'api.phases.periodsOutside',
    params: { period: first.code, count: outside.length },
  });
}
