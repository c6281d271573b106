import { eq } from 'drizzle-orm';
import type { ChangedResultInput } from '@/lib/result/result-input';
import type { Queryable } from './open';
import { resultCondition } from './schema/result';

type Conditions = ChangedResultInput['conditions'];

/** Says the assumptions and risks of a result anew, in the order given. */
export function writeConditions(tx: Queryable, resultId: number, conditions: Conditions): void {
  tx.delete(resultCondition).where(eq(resultCondition.resultId, resultId)).run();
  if (conditions.length === 0) return;
  tx.insert(resultCondition)
    .values(conditions.map((one, at) => ({ ...one, resultId, ordinal: at + 1 })))
    .run();
}
