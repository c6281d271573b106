import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Queryable } from '../open';
import { phase } from '../schema/phase';

/** A phase of the programme as it stands; throws `not-found`. */
export function getPhase(db: Queryable, programmeId: number, code: string) {
  const found = db
    .select({
      id: phase.id,
      title: phase.title,
      note: phase.note,
      isReportedHere: phase.isReportedHere,
      startsOn: phase.startsOn,
      startsPrecision: phase.startsPrecision,
      endsOn: phase.endsOn,
      endsPrecision: phase.endsPrecision,
    })
    .from(phase)
    .where(and(eq(phase.programmeId, programmeId), eq(phase.code, code)))
    .get();
  if (!found) throw new AppError('not-found', { field: 'phase' });
  return found;
}
