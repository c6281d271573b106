import { z } from '@/lib/zod';

/** An answer that is a file to keep. */
export const fileOf = (type: string) =>
  z.object({
    headers: z.object({ 'content-disposition': z.string() }),
    body: z.file().mime(type as 'text/csv'),
  });
