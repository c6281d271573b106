import { type Database, openDatabase } from '@/db/open';
import { matrix as standingMatrix } from '@/db/queries/roll-up/matrix';
import { type RollUpQuestion, rollUp } from '@/db/queries/roll-up/roll-up';
import { authorise, type PersonCaller } from '@/lib/permissions';
import { type Measured, measured } from './budget';
import { benchNow } from './fill-programme';
import { type Paired, paired } from './paired';

export interface Filled {
  /** The path of its file. */
  readonly path: string;
  readonly programmeId: number;
  readonly officer: PersonCaller;
}

const asOf = benchNow.slice(0, 10);
/** Indicator × place of one phase. */
export const matrix: RollUpQuestion = {
  asOf,
  basis: 'approved',
  phases: ['III'],
  indicators: null,
  breakdown: null,
};

/** A question to a filled database; its answer is never empty. */
export type Answer = (db: Database, filled: Filled) => readonly unknown[];

export function rolledUp(question: RollUpQuestion): Answer {
  return (db, { officer, programmeId }) =>
    rollUp(db, authorise(officer, 'viewOffice', { programmeId }), question);
}

/** 200 indicators at 12 places and over all of them, of one phase. */
export function measureMatrix(filled: Filled, size: string): { line: Measured; pair: Paired } {
  const pair = besideItsStatements(filled, rolledUp(matrix), 40);
  const line = measured(`office matrix, 200 × 12 cells of ${size} values`, bare, 1.3, pair);
  return { line, pair };
}

/** The same cells as the results screen shows them: with targets, coverage and status. */
export function measureResults(filled: Filled): Measured {
  const question = { asOf, basis: 'approved', column: { kind: 'phase', code: 'III' } } as const;
  const answer: Answer = (db, { officer, programmeId }) =>
    standingMatrix(db, authorise(officer, 'viewOffice', { programmeId }), question);
  const what = 'office matrix with targets, coverage and status, 1M values';
  return measured(what, bare, 2, besideItsStatements(filled, answer, 20));
}

/** The same where every total follows from its categories. */
export function measureByCategory(filled: Filled): Measured {
  const what = 'office matrix, each of 10k totals made of ten categories';
  return measured(what, bare, 1.3, besideItsStatements(filled, rolledUp(matrix), 12));
}

/** The same at two sizes: only what was not asked for has grown. */
export function measureGrowth(small: Paired, large: Paired): Measured {
  return {
    what: 'office matrix, growth from 10k to 1M values',
    to: 'the same cells of 10k values',
    atMost: 2,
    ratio: large.median / small.median,
    median: large.median,
    p95: null,
    bareMedian: small.median,
  };
}

export function measureFilters(filled: Filled): Measured[] {
  const of = (what: string, question: Partial<RollUpQuestion>) =>
    measured(
      what,
      bare,
      1.5,
      besideItsStatements(filled, rolledUp({ ...matrix, ...question }), 12),
    );
  return [
    of('by sex, phase II, up to Q4 2022', {
      asOf: '2022-12-31',
      phases: ['II'],
      breakdown: 'sex',
    }),
    of('every phase', { phases: null }),
    of('one indicator, every phase', { phases: null, indicators: ['i9'] }),
  ];
}

export const bare = 'the statements it sends, run bare';

/** The question, and in turn the statements it sends, prepared and run by the driver alone. */
export function besideItsStatements(filled: Filled, answer: Answer, runs: number): Paired {
  const statements = statementsOf(filled, answer);
  const db = openDatabase(`file:${filled.path}`);
  try {
    return paired(
      runs,
      () => ask(db, filled, answer),
      () => {
        for (const { text, params } of statements)
          db.$client
            .prepare(text)
            .raw()
            .all(...params);
      },
    );
  } finally {
    db.$client.close();
  }
}

function ask(db: Database, filled: Filled, answer: Answer): void {
  if (answer(db, filled).length === 0) throw new Error('There was nothing to answer.');
}

interface Statement {
  readonly text: string;
  readonly params: unknown[];
}

/** What is asked of the driver while a question is answered. */
export function statementsOf(filled: Filled, answer: Answer): Statement[] {
  const statements: Statement[] = [];
  const db = openDatabase(`file:${filled.path}`);
  const client = db.$client;
  const prepare = client.prepare.bind(client);
  client.prepare = ((text: string) => {
    const statement = prepare(text);
    for (const way of ['all', 'get'] as const) {
      const run = statement[way].bind(statement);
      statement[way] = (...params: unknown[]) => {
        statements.push({ text, params });
        return run(...params) as never;
      };
    }
    return statement;
  }) as typeof client.prepare;
  try {
    ask(db, filled, answer);
  } finally {
    client.close();
  }
  return statements;
}
