import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { IncomingFile } from '@/db/commands/evidence/attach-file';
import { incomingFolder } from '@/db/evidence-files';
import { AppError } from '@/lib/errors';
import { detectMediaType } from '@/lib/evidence/detect-media-type';
import { joinBytes } from '@/lib/evidence/join-bytes';
import { largestFile } from '@/lib/evidence/media-type';
import { stripMetadata } from '@/lib/evidence/strip-metadata';

/**
 * Takes the bytes of a request, up to 20 MB and not one more, finds out by their content what they are,
 * and puts them on the disk whole. Pictures lose what is told beside them first. The file is the
 * caller's to move or remove.
 */
export async function takeFile(request: Request, folder: string): Promise<IncomingFile> {
  const given = await readFileWithin(request, largestFile);
  const detected = detectMediaType(given);
  if (detected.kind === 'refused') {
    throw new AppError('invalid', { field: 'file', words: `evidence.errors.${detected.why}` });
  }
  const bytes = stripMetadata(given, detected.type);
  if (!bytes) throw new AppError('invalid', { field: 'file', words: 'evidence.errors.broken' });
  return {
    temporary: await writeWhole(incomingFolder(folder), bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sizeBytes: bytes.length,
    mediaType: detected.type,
  };
}

async function readFileWithin(request: Request, most: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new AppError('too-large', {
      field: 'file',
      words: 'evidence.errors.tooLarge',
      params: { megabytes: most / 1024 ** 2 },
    });
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of request.body ?? []) {
    read += chunk.byteLength;
    if (read > most) throw tooLarge();
    chunks.push(chunk);
  }
  return joinBytes(chunks);
}

async function writeWhole(folder: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return path;
}
