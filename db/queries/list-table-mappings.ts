import { desc, eq } from 'drizzle-orm';
import type { TableMapping } from '@/lib/table-import/mapping';
import type { Queryable } from '../open';
import { tableMapping } from '../schema/table-import';

export interface RememberedMapping {
  readonly name: string;
  readonly savedAt: string;
  readonly mapping: TableMapping;
}

/** How tables of a programme were read before, the newest first. */
export function listTableMappings(db: Queryable, programmeId: number): RememberedMapping[] {
  return db
    .select({
      name: tableMapping.name,
      savedAt: tableMapping.savedAt,
      mapping: tableMapping.mapping,
    })
    .from(tableMapping)
    .where(eq(tableMapping.programmeId, programmeId))
    .orderBy(desc(tableMapping.savedAt), desc(tableMapping.id))
    .all();
}
