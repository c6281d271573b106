import 'server-only';
import type { Caller } from '@/lib/permissions';
import { tableLimits } from '@/lib/table-import/mapping';
import { workbookLimits } from '@/lib/workbook/columns';
import { readBytesWithin } from '../gate/body-limit';
import type { ApiHouse } from './answer';
import { officeProgramme } from './programme-door';

const address = /^\/api\/v1\/programmes\/([a-z0-9-]{1,100})\/(workbook|tables)\/?$/;
const limits = { workbook: workbookLimits.bytes, tables: tableLimits.bytes } as const;

/**
 * The request with its file read, where it is an upload; null where it is not. Whoever may not upload
 * is refused before a byte is read, and a file beyond the limit as soon as it turns out to be one.
 */
export async function asUpload(
  { db }: Pick<ApiHouse, 'db'>,
  request: Request,
  caller: Caller,
): Promise<Request | null> {
  const { method, url, signal } = request;
  const [, slug, door] = (method === 'POST' && address.exec(new URL(url).pathname)) || [];
  if (slug === undefined) return null;
  officeProgramme({ db, caller }, slug, 'openEntry');
  const body = await readBytesWithin(request, limits[door === 'tables' ? 'tables' : 'workbook']);
  const headers = new Headers(request.headers);
  headers.delete('content-disposition');
  headers.delete('content-length');
  headers.set('content-type', 'application/octet-stream');
  return new Request(url, { method, headers, signal, body });
}
