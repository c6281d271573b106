import { and, eq, ne } from 'drizzle-orm';
import type { Notice } from '@/lib/api/notice-schema';
import { type DatedColumns, spanOf } from '@/lib/period/span';
import { overlappingPhases } from '@/lib/phase/overlapping-phases';
import type { Queryable } from './open';
import { phase } from './schema/phase';

interface Dated {
  readonly programmeId: number;
  readonly code: string;
  readonly dates: DatedColumns;
}

/** Says which other phases a phase shares days with: allowed, and seldom meant. */
export function overlapNotices(tx: Queryable, { programmeId, code, dates }: Dated): Notice[] {
  const others = tx
    .select({
      code: phase.code,
      startsOn: phase.startsOn,
      startsPrecision: phase.startsPrecision,
      endsOn: phase.endsOn,
      endsPrecision: phase.endsPrecision,
    })
    .from(phase)
    .where(and(eq(phase.programmeId, programmeId), ne(phase.code, code)))
    .orderBy(phase.ordinal)
    .all()
    .map((row) => ({ code: row.code, span: spanOf(row) }));
  const shared = overlappingPhases(spanOf(dates), others);
  if (shared.length === 0) return [];
  return [{ words: 'api.phases.overlaps', params: { phases: shared.join(', ') } }];
}
