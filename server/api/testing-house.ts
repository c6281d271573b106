import type { Database } from '@/db/open';
import { callerOfPerson, testNow } from '@/db/testing-people';
import { publicCaller } from '@/lib/permissions';
import { runHere } from '../jobs/jobs';
import { type ApiHouse, answerApi } from './answer';

export const testOrigin = 'https://athar.example.org';

/** For tests that send no files: nothing is ever there. */
export const noEvidenceFolder = '/nonexistent/athar.evidence';

/** The doors of the API for a test: a request says in a header who sends it. */
export function testHouse(db: Database, evidenceFolder = noEvidenceFolder): ApiHouse {
  return {
    db,
    publicUrl: testOrigin,
    now: () => testNow,
    run: runHere(db),
    evidenceFolder,
    callerOf: async (headers) => {
      const personId = headers.get('test-person');
      return personId ? callerOfPerson(db, personId) : publicCaller;
    },
  };
}

interface Asked {
  readonly method?: string;
  readonly personId?: string | undefined;
  /** Sent as JSON, but bytes as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends one request to the API as a program would. */
export function ask(
  house: ApiHouse,
  path: string,
  { method = 'GET', personId, body, headers = {} }: Asked = {},
): Promise<Response> {
  const request = new Request(`${testOrigin}/api/v1${path}`, {
    method,
    headers: {
      ...(personId && { 'test-person': personId }),
      ...(body !== undefined &&
        !(body instanceof Uint8Array) && { 'content-type': 'application/json' }),
      ...headers,
    },
    body:
      body === undefined
        ? null
        : body instanceof Uint8Array
          ? new Blob([new Uint8Array(body)])
          : JSON.stringify(body),
  });
  return answerApi(house, request);
}
