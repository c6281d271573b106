import 'server-only';
import type { Database } from '@/db/open';
import { AppError } from '@/lib/errors';
import { isLocale, type Locale } from '@/lib/locale';
import type { Caller } from '@/lib/permissions';
import { preferredLocale } from '@/lib/preferred-locale';
import { answerFile } from '../evidence/answer-file';
import { jsonBodyLimit, readBodyWithin } from '../gate/body-limit';
import { errorReply } from '../gate/error-reply';
import { assertSameOrigin } from '../gate/same-origin';
import { errorInWords } from '../i18n/error-in-words';
import type { RunJob } from '../jobs/jobs';
import type { ApiContext } from './context';
import { PlainOpenApiHandler } from './plain-handler';
import { readingPage } from './reading-page';
import { router } from './router';
import { apiSpec } from './spec';
import { asUpload } from './upload-door';

export const apiPath = '/api/v1';

/** What the doors of the API stand in. */
export interface ApiHouse {
  readonly db: Database;
  readonly publicUrl: string;
  readonly now: () => string;
  readonly callerOf: (headers: Headers) => Promise<Caller>;
  readonly run: RunJob;
  readonly evidenceFolder: string;
}

interface Kept extends ApiContext {
  /** What a procedure threw, before oRPC makes an error of its own of it. */
  readonly keep: (error: unknown) => void;
}

const handler = new PlainOpenApiHandler<Kept>(router, {
  interceptors: [
    async ({ context, next }) => {
      try {
        return await next();
      } catch (error) {
        context.keep(error);
        throw error;
      }
    },
  ],
});

/** Answers one request under /api/v1; whatever goes wrong becomes a reply. */
export async function answerApi(house: ApiHouse, request: Request): Promise<Response> {
  try {
    const page = await answerPage(house, request);
    if (page) return page;
    assertSameOrigin(request, house.publicUrl);
    const caller = await house.callerOf(request.headers);
    const file = await answerFile(house, request, caller);
    if (file) return file;
    const readable =
      (await asUpload(house, request, caller)) ?? (await asReadable(request, caller));
    let failure: { readonly error: unknown } | undefined;
    const { matched, response } = await handler.handle(readable, {
      prefix: apiPath,
      context: {
        db: house.db,
        caller,
        now: house.now,
        run: house.run,
        evidenceFolder: house.evidenceFolder,
        way: request.headers.get('sec-fetch-site') === 'same-origin' ? 'screen' : 'api',
        keep: (error) => {
          failure = { error };
        },
      },
    });
    if (failure) throw failure.error;
    if (!matched) throw new AppError('not-found');
    return withHeaders(response, caller);
  } catch (error) {
    const locale = wantedLocale(request);
    return errorReply(error, (reply) => errorInWords(reply, locale));
  }
}

/** What the API says of itself; null for every other address. */
async function answerPage(house: ApiHouse, request: Request): Promise<Response | null> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  const path = new URL(request.url).pathname.replace(/\/$/, '');
  if (path === apiPath) return readingPage(wantedLocale(request));
  if (path !== `${apiPath}/spec.json`) return null;
  const headers = { 'cache-control': 'no-cache', 'access-control-allow-origin': '*' };
  return Response.json(await apiSpec(`${house.publicUrl}${apiPath}`), { headers });
}

/** The request with its body read and proved to be JSON, and HEAD asked as GET. */
async function asReadable(request: Request, caller: Caller): Promise<Request> {
  const { method, url, headers, signal } = request;
  if (method === 'GET' || method === 'HEAD') return new Request(url, { headers, signal });
  // No open door takes a body, and the others refuse the public whatever it holds.
  if (caller.kind === 'public') return new Request(url, { method, headers, signal });
  const text = await readBodyWithin(request, jsonBodyLimit);
  if (text !== '') proveJson(text, headers.get('content-type'));
  return new Request(url, { method, headers, signal, body: text === '' ? null : text });
}

function proveJson(text: string, contentType: string | null): void {
  const cause = { words: 'errors.notJson' };
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) throw new AppError('invalid', cause);
  try {
    JSON.parse(text);
  } catch (error) {
    throw new AppError('invalid', { ...cause, cause: error });
  }
}

function wantedLocale({ url, headers }: Request): Locale {
  const named = new URL(url).searchParams.get('lang');
  return isLocale(named) ? named : preferredLocale(headers.get('accept-language'));
}

function withHeaders(response: Response, caller: Caller): Response {
  const { headers } = response;
  headers.set('cache-control', caller.kind === 'public' ? 'no-cache' : 'private, no-store');
  headers.set('vary', 'Cookie, Accept-Language');
  // What anyone may read, pages of other sites may read too: without the reader's cookies.
  if (caller.kind === 'public') headers.set('access-control-allow-origin', '*');
  return response;
}
