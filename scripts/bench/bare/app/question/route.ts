import Driver from 'better-sqlite3';
import { readGiven } from '../../given';

export const dynamic = 'force-dynamic';

let answer: (() => unknown) | undefined;

/**
 * Runs the statements of a question, compiled once, and sends its answer. It is encoded each time: no
 * handler has the bytes before the statements have run.
 */
export function GET(): Response {
  answer ??= prepare();
  return Response.json(answer());
}

function prepare(): () => unknown {
  const { databasePath, statements, answer: value } = readGiven();
  const db = new Driver(databasePath);
  const compiled = statements.map(({ text, params }) => ({
    statement: db.prepare(text).raw(),
    params,
  }));
  return () => {
    for (const { statement, params } of compiled) statement.all(...params);
    return value;
  };
}
