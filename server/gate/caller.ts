import 'server-only';
import { listGrantsOfPerson } from '@/db/queries/list-grants-of-person';
import { type Caller, publicCaller } from '@/lib/permissions';
import { getAuthHouse } from '../auth/auth';

export interface SignedIn {
  readonly caller: Extract<Caller, { kind: 'person' }>;
  readonly name: string;
  readonly email: string;
}

/** Who the session cookie belongs to, with the roles they hold at this moment; null for nobody. */
export async function findSignedIn(headers: Headers): Promise<SignedIn | null> {
  const { auth, db } = getAuthHouse();
  const session = await auth.api.getSession({ headers });
  if (!session) return null;
  const { id, name, email } = session.user;
  const grants = listGrantsOfPerson(db, id);
  return { caller: { kind: 'person', personId: id, grants }, name, email };
}

export async function callerOf(headers: Headers): Promise<Caller> {
  return (await findSignedIn(headers))?.caller ?? publicCaller;
}
