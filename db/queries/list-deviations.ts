import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { Deviations } from '@/lib/api/deviation-schema';
import { groupBy } from '@/lib/group-by';
import { type Authorised, can } from '@/lib/permissions';
import type { Queryable } from '../open';
import { deviationExplanation } from '../schema/deviation';
import { indicator } from '../schema/indicator';
import { deviationsOfSheet } from './deviations-of-sheet';
import {
  explainingPerson,
  explanationColumns,
  explanationJoins,
  handingPerson,
} from './explanation-columns';
import { getSheetAddress } from './get-sheet-address';
import { mayExplain, tellersOnSheet } from './may-explain';

interface Wanted {
  /** `code@edition`. */
  readonly place: string;
  /** The period's code. */
  readonly period: string;
}

/** What stands off its target on one sheet, and why; in the order of the framework. */
export function listDeviations(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  wanted: Wanted,
): Deviations {
  const { programmeId } = scope.subject;
  const sheet = getSheetAddress(db, { ...wanted, programmeId });
  const tellers = tellersOnSheet(db, sheet);
  const explained = explanationsOn(db, programmeId, sheet);
  const deviations = deviationsOfSheet(db, scope, sheet, [...tellers.keys()]);
  const seesAll = can(scope.caller, 'viewUnapproved', { programmeId });
  return indicatorsIn(db, programmeId).flatMap(({ id, code }) => {
    const own = explained.get(id) ?? [];
    const deviation = deviations.get(id) ?? null;
    const mayWrite = mayExplain(scope, sheet.placeId, tellers.get(id) ?? []);
    const approved = own.find(({ said }) => said.reviewState === 'approved')?.said ?? null;
    const working =
      mayWrite || seesAll
        ? (own.find(({ said }) => said.reviewState !== 'approved')?.said ?? null)
        : null;
    if (!deviation && !approved && !working) return [];
    return [{ indicator: code, deviation, approved, working, mayExplain: mayWrite }];
  });
}

function explanationsOn(
  db: Queryable,
  programmeId: number,
  { placeId, periodId }: { readonly placeId: number; readonly periodId: number },
) {
  const rows = db
    .select({ indicatorId: deviationExplanation.indicatorId, said: explanationColumns })
    .from(deviationExplanation)
    .innerJoin(indicator, eq(indicator.id, deviationExplanation.indicatorId))
    .innerJoin(explainingPerson, explanationJoins.explaining)
    .leftJoin(handingPerson, explanationJoins.handing)
    .where(
      and(
        eq(deviationExplanation.periodId, periodId),
        eq(deviationExplanation.placeId, placeId),
        eq(indicator.programmeId, programmeId),
        ne(deviationExplanation.reviewState, 'superseded'),
      ),
    )
    .all();
  return groupBy(rows, ({ indicatorId }) => indicatorId);
}

function indicatorsIn(db: Queryable, programmeId: number) {
  return db
    .select({ id: indicator.id, code: indicator.code })
    .from(indicator)
    .where(and(eq(indicator.programmeId, programmeId), isNull(indicator.archivedAt)))
    .orderBy(asc(indicator.ordinal), asc(indicator.id))
    .all();
}
