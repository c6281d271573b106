import { randomUUID } from 'node:crypto';
import { AppError, type ErrorReply, httpStatus } from '@/lib/errors';
import { log } from '../log';

const noStore = { 'cache-control': 'no-store' };

/**
 * What a door that speaks plain JSON answers to anything that is thrown behind it.
 * @param inWords adds the sentence, for doors whose callers do not hold the words themselves
 */
export function errorReply(error: unknown, inWords?: (reply: ErrorReply) => string): Response {
  if (error instanceof AppError) {
    const wait = error.params.seconds;
    const headers = wait === undefined ? noStore : { ...noStore, 'retry-after': String(wait) };
    const reply = error.toReply();
    const body = inWords ? withWords(reply, inWords) : reply;
    return Response.json(body, { status: httpStatus[error.code], headers });
  }
  const requestId = randomUUID();
  log.error({ requestId, err: error }, 'request failed');
  return Response.json({ requestId }, { status: 500, headers: noStore });
}

function withWords(reply: ErrorReply, inWords: (reply: ErrorReply) => string) {
  const problems = reply.problems?.map((one) => ({
    ...one,
    message: inWords({ ...one, code: reply.code }),
  }));
  return { ...reply, message: inWords(reply), ...(problems && { problems }) };
}
