import { sql } from 'drizzle-orm';
import type { IndexedPhase, SnapshotIndex } from '@/lib/figures/index-snapshot';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { Queryable } from '../../open';
import { type AskedIndicator, indicatorsAsked } from './indicators-asked';
import { timeAndPlaces } from './time-and-places';

/** What a question names, by code; null for all of them. */
export interface NamedQuestion {
  /** The day the answer speaks for: periods that begin after it are left out. */
  readonly asOf: IsoDate;
  readonly phases: readonly string[] | null;
  readonly indicators: readonly string[] | null;
  /** A breakdown whose categories are asked beside the total. */
  readonly breakdown: string | null;
}

/** The same, looked up. */
export interface PlainQuestion {
  readonly index: SnapshotIndex;
  /** Only those that have begun. */
  readonly phases: readonly IndexedPhase[];
  readonly indicators: readonly AskedIndicator[];
  /** By combination, the key of its categories; the total first. */
  readonly combinations: ReadonlyMap<number, string>;
  readonly categoryKeys: readonly string[];
}

export function plainQuestion(
  db: Queryable,
  programmeId: number,
  { asOf, phases, indicators, breakdown }: NamedQuestion,
): PlainQuestion {
  const index = timeAndPlaces(db, programmeId, asOf);
  const combinations = combinationsAsked(db, programmeId, breakdown);
  return {
    index,
    phases: index.phases.filter(
      ({ from, row }) =>
        (from === null || from <= index.asOfDay) && (phases === null || phases.includes(row.code)),
    ),
    indicators: indicatorsAsked(db, programmeId, indicators),
    combinations,
    categoryKeys: [...combinations.values()],
  };
}

function combinationsAsked(
  db: Queryable,
  programmeId: number,
  breakdown: string | null,
): Map<number, string> {
  return new Map(
    db.values<[id: number, key: string]>(sql`
      SELECT c.id, c.key FROM combination c JOIN breakdown b ON b.id = c.breakdown_id
      WHERE c.programme_id = ${programmeId} AND (c.key = '' OR b.code = ${breakdown})
      ORDER BY c.key`),
  );
}
