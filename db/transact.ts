import type { Queryable } from './open';

/**
 * Runs `work` in one IMMEDIATE transaction: all of it happens or nothing does. `work` must be
 * synchronous: an async callback would commit before its statements ran, so its type is refused. It
 * is given the connection itself, on which a transaction is open: statements prepared for the
 * connection serve inside and outside of one.
 */
export function transact<T>(
  db: Queryable,
  work: (tx: Queryable) => T extends PromiseLike<unknown> ? never : T,
): T {
  return db.transaction(() => work(db), { behavior: 'immediate' }) as T;
}

/** Runs reads that have to be of one moment, without keeping writers out. */
export function readAtOnce<T>(
  db: Queryable,
  work: (tx: Queryable) => T extends PromiseLike<unknown> ? never : T,
): T {
  return db.transaction(() => work(db), { behavior: 'deferred' }) as T;
}
