import { AppError } from '@/lib/errors';
import type { ResultLevel } from '@/lib/indicator/vocabulary';
import { mayStandUnder } from '@/lib/result/result-tree';
import type { ResultRow } from './queries/list-results';

/** The result of that code; `not-found` at the field. An archived one has to be restored first. */
export function getResult(rows: readonly ResultRow[], code: string, field = 'result'): ResultRow {
  const found = rows.find((row) => row.code === code);
  if (!found) throw new AppError('not-found', { field });
  return found;
}

export function refuseTakenCode(rows: readonly ResultRow[], code: string, ownId?: number): void {
  if (rows.some((row) => row.code === code && row.id !== ownId)) {
    throw new AppError('conflict', { field: 'code', words: 'api.results.codeTaken' });
  }
}

/** The result that another is to lie under; null for the root. */
export function getParent(rows: readonly ResultRow[], code: string | null): ResultRow | null {
  if (code === null) return null;
  const found = rows.find((row) => row.code === code);
  const refuse = (words: string) => new AppError('invalid', { field: 'parent', words });
  if (!found) throw refuse('api.results.unknownParent');
  if (found.archivedAt !== null) throw refuse('api.results.archivedParent');
  return found;
}

export function refuseWrongLevel(
  level: ResultLevel,
  parent: ResultRow | null,
  field: 'parent' | 'level',
): void {
  if (parent && !mayStandUnder(level, parent.level)) {
    throw new AppError('invalid', { field, words: 'api.results.levelUnderParent' });
  }
}
