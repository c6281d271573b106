import { asc, eq, sql } from 'drizzle-orm';
import type { NamedPeriod } from '@/lib/api/observation-schema';
import type { Frequency } from '@/lib/period/vocabulary';
import type { Queryable } from '../open';
import { prepared } from '../prepared';
import { period } from '../schema/period';
import { phase } from '../schema/phase';

export interface PeriodRow extends NamedPeriod {
  readonly id: number;
  readonly phaseId: number | null;
  readonly frequency: Frequency;
}

/** The periods of a programme in the order of time; those whose dates are unknown come last. */
export function listPeriods(db: Queryable, programmeId: number): PeriodRow[] {
  return periodsOf(db)
    .all({ programmeId })
    .map(({ startsOn, startsPrecision, endsOn, endsPrecision, ...one }) => ({
      ...one,
      start: { date: startsOn, precision: startsPrecision },
      end: { date: endsOn, precision: endsPrecision },
    }));
}

/** Asked with every save. */
const periodsOf = prepared((db) =>
  db
    .select({
      id: period.id,
      phaseId: period.phaseId,
      frequency: period.frequency,
      code: period.code,
      title: period.title,
      isStated: period.isStated,
      startsOn: period.startsOn,
      startsPrecision: period.startsPrecision,
      endsOn: period.endsOn,
      endsPrecision: period.endsPrecision,
      dueOn: period.dueOn,
      phase: phase.code,
      state: period.state,
    })
    .from(period)
    .leftJoin(phase, eq(phase.id, period.phaseId))
    .where(eq(period.programmeId, sql.placeholder('programmeId')))
    .orderBy(sql`${period.startsOn} IS NULL`, asc(period.startsOn), asc(period.endsOn))
    .prepare(),
);

export function namedPeriod({
  id: _,
  phaseId: __,
  frequency: ___,
  ...named
}: PeriodRow): NamedPeriod {
  return named;
}
