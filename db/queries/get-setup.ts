import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { type Setup, type SetupStep, setupSteps } from '@/lib/api/setting/setup-contract';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { observation } from '../schema/observation';
import { period } from '../schema/period';
import { phase } from '../schema/phase';
import { planEntry, target } from '../schema/plan';
import { programmePlace } from '../schema/programme';
import { result } from '../schema/result';
import { readAtOnce } from '../transact';

/** How far a programme is set up, and whether anything was entered in it yet. */
export function getSetup(
  db: Queryable,
  { subject: { programmeId } }: Authorised<'editFramework'>,
): Setup {
  return readAtOnce(db, (tx) => {
    const isDone = stepsOf(tx, programmeId);
    return {
      done: setupSteps.filter((step) => isDone[step]),
      hasValues: isAny(tx, observation, inArray(observation.indicatorId, own(tx, programmeId))),
    };
  });
}

function stepsOf(db: Queryable, programmeId: number): Readonly<Record<SetupStep, boolean>> {
  const indicators = own(db, programmeId);
  return {
    time:
      isAny(db, phase, and(eq(phase.programmeId, programmeId), phase.isReportedHere)) &&
      isAny(db, period, eq(period.programmeId, programmeId)),
    places: isAny(db, programmePlace, eq(programmePlace.programmeId, programmeId)),
    results: isAny(db, result, and(eq(result.programmeId, programmeId), isNull(result.archivedAt))),
    indicators: isAny(
      db,
      indicator,
      and(eq(indicator.programmeId, programmeId), isNull(indicator.archivedAt)),
    ),
    plan: isAny(db, planEntry, inArray(planEntry.indicatorId, indicators)),
    targets: isAny(
      db,
      target,
      and(inArray(target.indicatorId, indicators), isNull(target.replacedAt)),
    ),
  };
}

const own = (db: Queryable, programmeId: number) =>
  db.select({ id: indicator.id }).from(indicator).where(eq(indicator.programmeId, programmeId));

function isAny(db: Queryable, table: SQLiteTable, where: SQL | undefined): boolean {
  return db.select({ one: sql`1` }).from(table).where(where).limit(1).get() !== undefined;
}
