import { type ApiClient, apiErrorReply, createApiClient } from '@/lib/api/client';
import { AppError } from '@/lib/errors';

let client: ApiClient | undefined;

/** The API for the screens of the office; only to be called in a browser. */
export function officeApi(): ApiClient {
  client ??= createApiClient({ origin: window.location.origin });
  return client;
}

/** What an answer of the API is worth to a screen: a refusal becomes an `AppError` with its words. */
export async function answerOf<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw asAppError(error);
  }
}

function asAppError(error: unknown): unknown {
  const reply = apiErrorReply(error);
  if (reply) {
    const { code, field, words, params, problems } = reply;
    return new AppError(code, {
      ...{ words, params, cause: error },
      ...(field !== null && { field }),
      ...(problems && { problems }),
    });
  }
  // What fetch rejects with when no answer came at all.
  if (error instanceof TypeError) {
    return new AppError('unavailable', { words: 'errors.network', cause: error });
  }
  return error;
}
