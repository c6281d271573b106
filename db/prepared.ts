import { compile, compileWrite, type Queryable } from './open';

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

/**
 * The rows of a statement, each as an array in the order of its columns, straight from the driver: for
 * what is asked of a million values or with every save, where more would show.
 * @param text SQL with parameters named `@likeThis`
 */
export function preparedRows<Row extends unknown[]>(text: string) {
  const statement = prepared((db) => compile(db, text));
  return (db: Queryable, params: Readonly<Record<string, string | number | null>>): Row[] =>
    statement(db).all(params) as Row[];
}

/**
 * A statement that adds or changes rows, for what is written by the hundred thousand: asking for the
 * rows back (`RETURNING`) costs as much as writing them. Gives the id of the row that was added.
 * @param text SQL with parameters named `@likeThis`
 */
export function preparedWrite(text: string) {
  const statement = prepared((db) => compileWrite(db, text));
  return (db: Queryable, params: Readonly<Record<string, string | number | null>>): number =>
    Number(statement(db).run(params).lastInsertRowid);
}
