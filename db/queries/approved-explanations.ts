import { and, asc, eq, isNull } from 'drizzle-orm';
import type { NamedPeriod } from '@/lib/api/observation-schema';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { deviationExplanation } from '../schema/deviation';
import { indicator } from '../schema/indicator';
import { place } from '../schema/place';
import { listPeriods, namedPeriod } from './list-periods';
import { placeKeyColumn } from './place-key';

export interface ApprovedExplanation {
  readonly words: string;
  readonly period: NamedPeriod;
}

/** What explains the deviations of a phase: the newest approved words of each indicator and place. */
export function approvedExplanations(
  db: Queryable,
  { subject: { programmeId } }: Authorised<'viewOffice'>,
  phase: string,
): (indicator: string, place: string) => ApprovedExplanation | null {
  const periods = listPeriods(db, programmeId).filter((one) => one.phase === phase);
  const order = new Map(periods.map(({ id }, at) => [id, at]));
  const rows = db
    .select({
      indicator: indicator.code,
      place: placeKeyColumn,
      periodId: deviationExplanation.periodId,
      words: deviationExplanation.words,
    })
    .from(deviationExplanation)
    .innerJoin(indicator, eq(indicator.id, deviationExplanation.indicatorId))
    .innerJoin(place, eq(place.id, deviationExplanation.placeId))
    .where(
      and(
        eq(indicator.programmeId, programmeId),
        isNull(indicator.archivedAt),
        eq(deviationExplanation.reviewState, 'approved'),
      ),
    )
    .orderBy(asc(deviationExplanation.id))
    .all();
  const newest = new Map<string, (typeof rows)[number] & { readonly at: number }>();
  for (const row of rows) {
    const at = order.get(row.periodId);
    const key = `${row.indicator}\n${row.place}`;
    if (at === undefined || (newest.get(key)?.at ?? -1) > at) continue;
    newest.set(key, { ...row, at });
  }
  return (code, key) => {
    const found = newest.get(`${code}\n${key}`);
    const period = found && periods[found.at];
    return period ? { words: found.words, period: namedPeriod(period) } : null;
  };
}
