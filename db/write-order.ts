import { eq, sql } from 'drizzle-orm';
import type { Queryable } from './open';
import type { indicator } from './schema/indicator';
import type { result } from './schema/result';

interface Ordered {
  readonly id: number;
  readonly ordinal: number;
}

/** Numbers rows 1 … n in the order given, and writes only those whose number changes. */
export function writeOrder(
  tx: Queryable,
  table: typeof result | typeof indicator,
  rows: readonly Ordered[],
  order: readonly number[],
): void {
  const ordinals = new Map(rows.map(({ id, ordinal }) => [id, ordinal]));
  const write = tx
    .update(table)
    .set({ ordinal: sql`${sql.placeholder('ordinal')}` })
    .where(eq(table.id, sql.placeholder('id')))
    .prepare();
  for (const [at, id] of order.entries()) {
    if (ordinals.get(id) !== at + 1) write.run({ id, ordinal: at + 1 });
  }
}
