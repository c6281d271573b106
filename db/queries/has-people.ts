import type { Queryable } from '../open';
import { person } from '../schema/people';

export function hasPeople(db: Queryable): boolean {
  return db.select({ id: person.id }).from(person).limit(1).get() !== undefined;
}
