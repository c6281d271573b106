import { AppError } from '@/lib/errors';

export const jsonBodyLimit = 1024 * 1024;

/**
 * The body as text. One that says it is longer is refused before it is read, and one that turns
 * out to be, as soon as it does.
 */
export async function readBodyWithin(request: Request, bytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for await (const chunk of chunksWithin(request, bytes)) {
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new AppError('invalid', { cause: error });
    throw error;
  }
}

/** The body as bytes, refused as `readBodyWithin` does. */
export async function readBytesWithin(
  request: Request,
  bytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunksWithin(request, bytes)) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function* chunksWithin(
  { headers, body }: Request,
  bytes: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new AppError('too-large', { params: { kilobytes: Math.floor(bytes / 1024) } });
  if (Number(headers.get('content-length') ?? 0) > bytes) throw tooLarge();
  if (!body) return;
  let read = 0;
  for await (const chunk of body) {
    read += chunk.byteLength;
    if (read > bytes) throw tooLarge();
    yield chunk;
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
