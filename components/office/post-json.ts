import { AppError, type ErrorReply, isErrorCode } from '@/lib/errors';

/** Sends JSON and returns what comes back, null where nothing does. Throws `AppError`. */
export async function postJson(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw new AppError('unavailable', { words: 'errors.network', cause });
  });
  return answeredBy(response, path);
}

/** The JSON of a response, null where there is none. Throws `AppError`. */
export async function answeredBy(response: Response, path: string): Promise<unknown> {
  const text = await response.text();
  const reply: unknown = text === '' ? null : JSON.parse(text);
  if (response.ok) return reply;
  if (isErrorReply(reply)) {
    const { code, field, ...rest } = reply;
    throw new AppError(code, field === null ? rest : { ...rest, field });
  }
  throw new Error(`${path} answered ${response.status}`);
}

function isErrorReply(reply: unknown): reply is ErrorReply {
  return typeof reply === 'object' && reply !== null && 'code' in reply && isErrorCode(reply.code);
}
