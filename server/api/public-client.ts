import 'server-only';
import { createRouterClient } from '@orpc/server';
import { publicCaller } from '@/lib/permissions';
import { getDatabase } from '../database';
import type { ApiContext } from './context';
import { router } from './router';

/**
 * The API as anyone sees it, called directly. It asks for no request, so the pages that use it stay
 * static. Throws AppError, as a door of the API would answer.
 */
export const publicApi = createRouterClient(router, {
  context: (): ApiContext => ({
    db: getDatabase(),
    caller: publicCaller,
    now: () => new Date().toISOString(),
    way: 'screen',
  }),
});
