import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { officePagePolicy } from './content-policy';

/** The request header by which the office's layout learns the nonce of its own scripts. */
export const nonceHeader = 'x-nonce';

/** Passes an office request on with a policy of its own; its answer is kept by nobody. */
export function officePolicy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const policy = officePagePolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set(nonceHeader, nonce);
  // Next reads the nonce for its own scripts out of the request's copy of the policy.
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  return response;
}
