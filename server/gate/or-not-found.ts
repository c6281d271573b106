import 'server-only';
import { notFound } from 'next/navigation';
import { AppError } from '@/lib/errors';

/** The answer, or the not-found page where the address names something that is not there. */
export async function orNotFound<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const isNowhere =
      error instanceof AppError && (error.code === 'not-found' || error.code === 'invalid');
    if (isNowhere) notFound();
    throw error;
  }
}
