import { inArray } from 'drizzle-orm';
import type { Said } from '@/lib/api/observation-schema';
import type { Queryable } from '../open';
import { indicatorLevel } from '../schema/indicator';
import { observation } from '../schema/observation';
import { enteringPerson, saidColumns, saidJoins, submittingPerson, toSaid } from './said-columns';

export function listSaidById(db: Queryable, ids: readonly number[]): Map<number, Said> {
  const rows = db
    .select(saidColumns)
    .from(observation)
    .leftJoin(indicatorLevel, saidJoins.level)
    .leftJoin(enteringPerson, saidJoins.entering)
    .leftJoin(submittingPerson, saidJoins.submitting)
    .where(inArray(observation.id, [...ids]))
    .all();
  return new Map(rows.map((row) => [row.id, toSaid(row)]));
}
