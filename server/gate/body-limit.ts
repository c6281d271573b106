import { AppError } from '@/lib/errors';

export const jsonBodyLimit = 1024 * 1024;

/**
 * The body as text. One that says it is longer is refused before it is read, and one that turns
 * out to be, as soon as it does.
 */
export async function readBodyWithin(request: Request, bytes: number): Promise<string> {
  const tooLarge = () =>
    new AppError('too-large', { params: { kilobytes: Math.floor(bytes / 1024) } });
  if (Number(request.headers.get('content-length') ?? 0) > bytes) throw tooLarge();
  if (!request.body) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let read = 0;
  try {
    for await (const chunk of request.body) {
      read += chunk.byteLength;
      if (read > bytes) throw tooLarge();
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new AppError('invalid', { cause: error });
    throw error;
  }
}

/** The body as JSON, null where it is empty; throws `invalid` where it is something else. */
export async function readJsonWithin(request: Request, bytes: number): Promise<unknown> {
  const text = await readBodyWithin(request, bytes);
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('invalid', { words: 'errors.notJson', cause: error });
  }
}
