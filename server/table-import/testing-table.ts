import { acceptTable } from '@/db/commands/table-import/accept-table';
import type { Queryable } from '@/db/open';
import { getTable } from '@/db/queries/get-table';
import { testNow } from '@/db/testing-people';
import type { TestProgramme } from '@/db/testing-programme';
import { scopeFor } from '@/db/testing-scope';
import type { ObservationInput } from '@/lib/observation/observation-input';
import type { PersonCaller } from '@/lib/permissions';
import type { TableMapping } from '@/lib/table-import/mapping';
import { checkTable } from './check-table';
import { openTable } from './open-table';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A table as a person imports it, step by step. */
export function tableOf(db: Queryable, programme: TestProgramme, caller: PersonCaller) {
  const scope = scopeFor(caller, 'openEntry', programme);
  return {
    scope,
    open: (bytes: Uint8Array | string) => {
      const upload = { fileName: 'table.csv', locale: 'en' as const, now: testNow };
      const file = typeof bytes === 'string' ? bytesOf(bytes) : bytes;
      return openTable(db, scope, { ...upload, bytes: file });
    },
    /** Under the mapping it has, with some of it changed. */
    check: (id: number, change: Partial<TableMapping> = {}) => {
      const { mapping } = getTable(db, scope, id);
      if (!mapping) throw new Error(`Table ${id} has no mapping.`);
      return checkTable(db, scope, { id, mapping: { ...mapping, ...change }, now: testNow });
    },
    accept: (id: number, change: ObservationInput['change'] = null) =>
      acceptTable(db, scope, { id, change, now: testNow }),
    get: (id: number) => getTable(db, scope, id),
  };
}

/** Three values: of two indicators, two places and two periods. */
export const tidyTable = [
  'Indicator,Region,Period,Value',
  'served,North,2023 Q1,12',
  'served,SOUTH,T1 2023,7',
  'spent,TL-01,Q2 2023,1250.5',
].join('\n');
