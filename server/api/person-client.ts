import 'server-only';
import { createRouterClient } from '@orpc/server';
import type { PersonCaller } from '@/lib/permissions';
import { directContext } from './direct-context';
import { router } from './router';

/** The API as one person sees it, for the pages of the office. Throws AppError. */
export function personApi(caller: PersonCaller) {
  return createRouterClient(router, { context: () => directContext(caller) });
}
