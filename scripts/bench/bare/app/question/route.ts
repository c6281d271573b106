import Driver from 'better-sqlite3';
import { readGiven } from '../../given';

export const dynamic = 'force-dynamic';

let answer: (() => string) | undefined;

/** Runs the statements of a question, compiled once, and sends the bytes of its answer. */
export function GET(): Response {
  answer ??= prepare();
  return new Response(answer(), { headers: { 'content-type': 'application/json' } });
}

function prepare(): () => string {
  const { databasePath, statements, answer: text } = readGiven();
  const db = new Driver(databasePath);
  const compiled = statements.map(({ text: sql, params }) => ({
    statement: db.prepare(sql).raw(),
    params,
  }));
  return () => {
    for (const { statement, params } of compiled) statement.all(...params);
    return text;
  };
}
