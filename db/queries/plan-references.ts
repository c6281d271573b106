import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '../open';
import { breakdown } from '../schema/dimension';
import { indicator } from '../schema/indicator';
import { organisation } from '../schema/organisation';
import { phase } from '../schema/phase';
import { isCalculated } from './is-calculated';
import { listProgrammePlaces } from './list-programme-places';

/** What the codes of a reporting plan mean in one programme: ids by code. */
export interface PlanReferences {
  /** Those with values of their own. */
  readonly indicators: ReadonlyMap<string, number>;
  /** Codes of those that add others, of which nothing is collected. */
  readonly calculated: ReadonlySet<string>;
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
  const calculated = new Set(
    db
      .select({ code: indicator.code })
      .from(indicator)
      .where(and(eq(indicator.programmeId, programmeId), isCalculated))
      .all()
      .map(({ code }) => code),
  );
  return {
    indicators: new Map([...inUse(indicator)].filter(([code]) => !calculated.has(code))),
    calculated,
    organisations: inUse(organisation),
    breakdowns: coded(breakdown),
    phases: coded(phase),
    places: byCode(listProgrammePlaces(db, programmeId).map(({ id, key }) => ({ id, code: key }))),
  };
}
