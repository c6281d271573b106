import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '../open';
import { breakdown } from '../schema/dimension';
import { indicator } from '../schema/indicator';
import { organisation } from '../schema/organisation';
import { phase } from '../schema/phase';
import { listProgrammePlaces } from './list-programme-places';

/** What the codes of a reporting plan mean in one programme: ids by code. */
export interface PlanReferences {
  readonly indicators: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
  readonly organisations: ReadonlyMap<string, number>;
  readonly breakdowns: ReadonlyMap<string, number>;
  readonly phases: ReadonlyMap<string, number>;
}

const byCode = (rows: readonly { readonly id: number; readonly code: string }[]) =>
  new Map(rows.map(({ id, code }) => [code, id]));

export function planReferences(db: Queryable, programmeId: number): PlanReferences {
  const coded = <T extends typeof breakdown | typeof phase>(table: T) =>
    byCode(
      db
        .select({ id: table.id, code: table.code })
        .from(table)
        .where(eq(table.programmeId, programmeId))
        .all(),
    );
  const inUse = <T extends typeof indicator | typeof organisation>(table: T) =>
    byCode(
      db
        .select({ id: table.id, code: table.code })
        .from(table)
        .where(and(eq(table.programmeId, programmeId), isNull(table.archivedAt)))
        .all(),
    );
  return {
    indicators: inUse(indicator),
    organisations: inUse(organisation),
    breakdowns: coded(breakdown),
    phases: coded(phase),
    places: byCode(listProgrammePlaces(db, programmeId).map(({ id, key }) => ({ id, code: key }))),
  };
}
