import { AppError, type ErrorReply } from '@/lib/errors';

/** The error of our closed list that `work` ends in; anything else fails the test. */
export function refusal(work: () => unknown): ErrorReply {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.toReply();
    throw error;
  }
  throw new Error('Nothing was refused.');
}
