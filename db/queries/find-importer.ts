import { and, eq, isNull } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { PersonCaller } from '@/lib/permissions';
import type { Queryable } from '../open';
import { person, roleGrant } from '../schema/people';
import { listGrantsOfPerson } from './list-grants-of-person';

/**
 * In whose name a file is imported from the server's own shell: the person with this address, or
 * without one the only administrator. Throws `not-found` where nobody is meant, or several could be.
 */
export function findImporter(db: Queryable, email: string | null): PersonCaller {
  const found =
    email === null
      ? db
          .selectDistinct({ id: person.id })
          .from(person)
          .innerJoin(roleGrant, eq(roleGrant.personId, person.id))
          .where(and(eq(roleGrant.role, 'administrator'), isNull(roleGrant.revokedAt)))
          .all()
      : db
          .select({ id: person.id })
          .from(person)
          .where(eq(person.email, email.trim().toLowerCase()))
          .all();
  const [one, ...others] = found;
  if (!one || others.length > 0) throw new AppError('not-found', { field: 'as' });
  return { kind: 'person', personId: one.id, grants: listGrantsOfPerson(db, one.id) };
}
