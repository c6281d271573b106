import { asDatabaseProblem, DatabaseProblem } from '@/db/open';
import { AppError } from '@/lib/errors';

const delaysMs = [20, 50, 100, 200, 400];

/**
 * Runs a write again when another process holds the database. The connection's own wait blocks
 * every page and is short; this one lets them pass.
 */
export async function retryWhileBusy<T>(work: () => T): Promise<T> {
  for (const delay of delaysMs) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  try {
    return work();
  } catch (error) {
    throw isBusy(error) ? new AppError('unavailable', { cause: error }) : error;
  }
}

function isBusy(error: unknown): boolean {
  const problem = asDatabaseProblem(error, 'the database');
  return problem instanceof DatabaseProblem && problem.code === 'locked';
}
