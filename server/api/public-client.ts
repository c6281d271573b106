import 'server-only';
import { createRouterClient } from '@orpc/server';
import { publicCaller } from '@/lib/permissions';
import { directContext } from './direct-context';
import { router } from './router';

/**
 * The API as anyone sees it, called directly. It asks for no request, so the pages that use it stay
 * static. Throws AppError, as a door of the API would answer.
 */
export const publicApi = createRouterClient(router, {
  context: () => directContext(publicCaller),
});
