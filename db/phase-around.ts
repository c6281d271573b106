import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import { placeIn } from '@/lib/period/phase-of-period';
import { type DatedColumns, spanOf } from '@/lib/period/span';
import type { Queryable } from './open';
import { phase } from './schema/phase';

/** The id of the phase a period is given to; throws `invalid` where it certainly reaches beyond it. */
export function phaseAround(
  tx: Queryable,
  programmeId: number,
  code: string,
  dates: DatedColumns,
): number {
  const found = tx
    .select({
      id: phase.id,
      startsOn: phase.startsOn,
      startsPrecision: phase.startsPrecision,
      endsOn: phase.endsOn,
      endsPrecision: phase.endsPrecision,
    })
    .from(phase)
    .where(and(eq(phase.programmeId, programmeId), eq(phase.code, code)))
    .get();
  if (!found) throw new AppError('invalid', { field: 'phase', words: 'api.periods.unknownPhase' });
  const lies = placeIn(spanOf(dates), spanOf(found));
  if (lies === 'across' || lies === 'apart') {
    throw new AppError('invalid', { field: 'phase', words: 'api.periods.outsidePhase' });
  }
  return found.id;
}
