import { AppError } from '@/lib/errors';
import { tableLimits } from '@/lib/table-import/mapping';

type Limit = 'rows' | 'columns';

/** What a file holds too much of. */
export function tooMany(what: Limit): AppError {
  const words = what === 'rows' ? 'tables.errors.tooManyRows' : 'tables.errors.tooManyColumns';
  return new AppError('too-large', { field: 'file', words, params: { most: tableLimits[what] } });
}
