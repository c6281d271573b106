import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Queryable } from '../open';
import { period } from '../schema/period';
import { phase } from '../schema/phase';

/** A period of the programme as it was set up, with its phase's code; throws `not-found`. */
export function getPeriod(db: Queryable, programmeId: number, code: string) {
  const found = db
    .select({
      id: period.id,
      isStated: period.isStated,
      setUp: {
        code: period.code,
        title: period.title,
        phase: phase.code,
        frequency: period.frequency,
        startsOn: period.startsOn,
        startsPrecision: period.startsPrecision,
        endsOn: period.endsOn,
        endsPrecision: period.endsPrecision,
        dueOn: period.dueOn,
      },
    })
    .from(period)
    .leftJoin(phase, eq(phase.id, period.phaseId))
    .where(and(eq(period.programmeId, programmeId), eq(period.code, code)))
    .get();
  if (!found) throw new AppError('not-found', { field: 'period' });
  return found;
}
