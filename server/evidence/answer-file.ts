import 'server-only';
import { readFile as readBytes, rm } from 'node:fs/promises';
import { attachFile, mayAttach } from '@/db/commands/evidence/attach-file';
import { readFile } from '@/db/commands/evidence/read-file';
import { evidenceFile } from '@/db/evidence-files';
import { findProgramme } from '@/db/queries/find-programme';
import { AppError } from '@/lib/errors';
import { type FileInput, fileInput } from '@/lib/evidence/evidence-input';
import { parseInput } from '@/lib/input-problems';
import { type Authorised, authorise, type Caller } from '@/lib/permissions';
import type { ApiHouse } from '../api/answer';
import { retryWhileBusy } from '../gate/retry-while-busy';
import { takeFile } from './take-file';

/** What is said of a file that is sent: JSON, percent-encoded, as a name in an address would be logged. */
export const fileHeader = 'athar-file';

const doors =
  /^\/api\/v1\/programmes\/([a-z0-9-]{1,100})\/evidence\/(?:files|([1-9]\d{0,14})\/file)$/;

/**
 * The two doors where a file's bytes go in and out; null for every other address. The caller's right is
 * looked at before the first byte is.
 */
export async function answerFile(
  house: ApiHouse,
  request: Request,
  caller: Caller,
): Promise<Response | null> {
  const found = doors.exec(new URL(request.url).pathname);
  if (!found) return null;
  const [, slug = '', id] = found;
  const wanted = id === undefined ? 'POST' : 'GET';
  if (request.method !== wanted) return null;
  if (caller.kind === 'public') throw new AppError('unauthorized');
  const programme = findProgramme(house.db, slug);
  if (!programme) throw new AppError('not-found', { field: 'programme' });
  const scope = authorise(caller, 'viewOffice', { programmeId: programme.id });
  return id === undefined ? take(house, request, scope) : give(house, scope, Number(id));
}

async function take(
  house: ApiHouse,
  request: Request,
  scope: Authorised<'viewOffice'>,
): Promise<Response> {
  const { db, evidenceFolder: folder } = house;
  const said = saidOf(request);
  mayAttach(db, scope, said);
  const file = await takeFile(request, folder);
  const isOurs = request.headers.get('sec-fetch-site') === 'same-origin';
  const moment = { now: house.now(), way: isOurs ? 'screen' : 'api' } as const;
  try {
    const id = await retryWhileBusy(() => attachFile(db, scope, { said, file, folder, ...moment }));
    return Response.json(
      { id },
      { status: 201, headers: { 'cache-control': 'private, no-store' } },
    );
  } finally {
    await rm(file.temporary, { force: true });
  }
}

function saidOf(request: Request): FileInput {
  let json: unknown;
  try {
    json = JSON.parse(decodeURIComponent(request.headers.get(fileHeader) ?? ''));
  } catch (error) {
    throw new AppError('invalid', { words: 'evidence.errors.unreadable', cause: error });
  }
  return parseInput(fileInput, json);
}

async function give(
  { db, evidenceFolder, now }: ApiHouse,
  scope: Authorised<'viewOffice'>,
  id: number,
): Promise<Response> {
  const file = await retryWhileBusy(() => readFile(db, scope, { id, now: now() }));
  const bytes = await readBytes(evidenceFile(evidenceFolder, file));
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(bytes.length),
      // To be kept, never to be shown: whatever is in it, it does not run at our address.
      'content-disposition': `attachment; filename*=UTF-8''${encoded(file.name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
      vary: 'Cookie',
    },
  });
}

/** As RFC 8187 wants it. */
const encoded = (name: string) =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
