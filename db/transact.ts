import type { Queryable } from './open';

/**
 * Runs `work` in one IMMEDIATE transaction: all of it happens or nothing does. `work` must be
 * synchronous: an async callback would commit before its statements ran, so its type is refused.
 */
export function transact<T>(
  db: Queryable,
  work: (tx: Queryable) => T extends PromiseLike<unknown> ? never : T,
): T {
  return db.transaction((tx) => work(tx as unknown as Queryable), { behavior: 'immediate' }) as T;
}

/** Runs reads that have to be of one moment, without keeping writers out. */
export function readAtOnce<T>(
  db: Queryable,
  work: (tx: Queryable) => T extends PromiseLike<unknown> ? never : T,
): T {
  return db.transaction((tx) => work(tx as unknown as Queryable), { behavior: 'deferred' }) as T;
}
