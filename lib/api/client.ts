import { createORPCClient, ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { contract } from './contract';
import { type ApiErrorReply, apiErrorReplySchema } from './error-reply';

export type ApiClient = ContractRouterClient<typeof contract>;

interface Options {
  /** The instance's own origin. */
  readonly origin: string;
  readonly fetch?: typeof fetch;
}

/**
 * The API from a browser, by the same contract. What is refused rejects with an `ORPCError` whose
 * `data` is the reply of the API: a code, the field, and the key of its words.
 */
export function createApiClient({ origin, fetch: send }: Options): ApiClient {
  const link = new OpenAPILink(contract, {
    url: `${origin}/api/v1`,
    customErrorResponseBodyDecoder: (body, { status }) => {
      const reply = apiErrorReplySchema.safeParse(body);
      if (!reply.success) return null;
      const { code, message } = reply.data;
      return new ORPCError(code, { status, message, data: reply.data });
    },
    ...(send && { fetch: (request, init) => send(request, init) }),
  });
  return createORPCClient(link);
}

/** The API's own reply inside what a call was rejected with; null for a bug or a lost connection. */
export function apiErrorReply(error: unknown): ApiErrorReply | null {
  if (!(error instanceof ORPCError)) return null;
  const reply = apiErrorReplySchema.safeParse(error.data);
  return reply.success ? reply.data : null;
}
