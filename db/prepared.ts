import type { Queryable } from './open';

/**
 * A statement that is sent often: built and compiled once for each connection. Inside `transact` the
 * connection is the same, so it is part of the transaction there.
 */
export function prepared<T extends object>(build: (db: Queryable) => T): (db: Queryable) => T {
  const known = new WeakMap<Queryable, T>();
  return (db) => {
    const found = known.get(db);
    if (found) return found;
    const statement = build(db);
    known.set(db, statement);
    return statement;
  };
}
