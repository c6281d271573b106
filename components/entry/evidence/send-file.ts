import { AppError } from '@/lib/errors';
import type { FileInput } from '@/lib/evidence/evidence-input';
import { largestFile } from '@/lib/evidence/media-type';
import { answeredBy } from '../../office/post-json';

/** Sends the bytes of a file, with what is said of it in a header. Throws `AppError`. */
export async function sendFile(programme: string, said: FileInput, file: File): Promise<void> {
  if (file.size > largestFile) {
    const params = { megabytes: largestFile / 1024 ** 2 };
    throw new AppError('too-large', { field: 'file', words: 'evidence.errors.tooLarge', params });
  }
  const path = `/api/v1/programmes/${programme}/evidence/files`;
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'athar-file': encodeURIComponent(JSON.stringify(said)) },
    body: file,
  }).catch((cause: unknown) => {
    throw new AppError('unavailable', { words: 'errors.network', cause });
  });
  await answeredBy(response, path);
}

/** Where the bytes of a file are handed out. */
export const fileAddress = (programme: string, id: number) =>
  `/api/v1/programmes/${programme}/evidence/${id}/file`;
