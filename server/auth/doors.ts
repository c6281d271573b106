import { AppError } from '@/lib/errors';
import { jsonBodyLimit, readJsonWithin } from '../gate/body-limit';
import { errorReply } from '../gate/error-reply';
import { assertSameOrigin } from '../gate/same-origin';
import type { AuthHouse } from './auth-house';
import { setUpAdministrator, setUpPassword } from './set-up';
import { signIn, signOut } from './sign-in';

type Door = (house: AuthHouse, request: Request, input: unknown) => Promise<Response>;

/** Under /api/auth: all there is, and nothing of what better-auth could answer besides. */
const doors: ReadonlyMap<string, Door> = new Map([
  ['sign-in/email', signIn],
  ['sign-out', signOut],
  ['setup/administrator', setUpAdministrator],
  ['setup/password', setUpPassword],
]);

export async function answerAuth(
  house: AuthHouse,
  request: Request,
  path: string,
): Promise<Response> {
  try {
    const door = doors.get(path);
    if (!door || request.method !== 'POST') throw new AppError('not-found');
    assertSameOrigin(request, house.publicUrl);
    return await door(house, request, await readJsonWithin(request, jsonBodyLimit));
  } catch (error) {
    return errorReply(error);
  }
}
