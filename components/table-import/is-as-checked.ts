import type { ImportedTable } from '@/lib/api/table-schema';
import { canonicalJson } from '@/lib/canonical-json';
import type { TableMapping } from '@/lib/table-import/mapping';

/** Whether the screen reads the file as its last check did: what is saved is what that check staged. */
export function isAsChecked({ mapping }: Pick<ImportedTable, 'mapping'>, shown: TableMapping) {
  return canonicalJson(mapping) === canonicalJson(shown);
}
