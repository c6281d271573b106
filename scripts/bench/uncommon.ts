import { sql } from 'drizzle-orm';
import { type Database, openDatabase } from '@/db/open';
import { organisation } from '@/db/schema/organisation';
import { says } from '@/db/testing-framework';
import { type Measured, measured } from './budget';
import { benchNow } from './fill-programme';
import { bare, besideItsStatements, type Filled, matrix, rolledUp } from './questions';

/** The matrix while a corrected quarter of all totals waits for review. */
export function measureUnapproved(filled: Filled): Measured {
  changing(filled, (db) => {
    db.run(sql`
      INSERT INTO observation (indicator_id, indicator_version_id, place_id, period_id,
        combination_id, value_state, value, numerator, denominator, level_id, review_state, origin,
        entered_at, submitted_at, replaces_id, change_reason, change_words)
      SELECT o.indicator_id, o.indicator_version_id, o.place_id, o.period_id, o.combination_id,
        'provisional', o.value + 1, o.numerator + 1, o.denominator + 1, o.level_id, 'submitted',
        'entered', ${benchNow}, ${benchNow}, o.id, 'error', 'bench'
      FROM observation o
      JOIN period p ON p.id = o.period_id AND p.code = '2023-Q4'
      WHERE ${isTotal(filled)} AND o.review_state = 'approved'`);
  });
  const what = 'office matrix with unapproved values, one quarter of totals';
  const pair = besideItsStatements(filled, rolledUp({ ...matrix, basis: 'with-unapproved' }), 20);
  changing(filled, (db) => {
    db.run(sql`UPDATE observation SET review_state = 'draft' WHERE review_state = 'submitted'`);
  });
  return measured(what, bare, 1.3, pair);
}

/**
 * The matrix where two organisations tell each total of the phase, and no category: those that none of the
 * two told would be a third one's. It comes last: nothing takes it back.
 */
export function measureSeveralTellers(filled: Filled): Measured {
  changing(filled, (db) => {
    const [one, other] = ['one', 'other'].map((code) => anOrganisation(db, filled, code));
    const isAsked = sql`${isTotal(filled)} AND o.review_state = 'approved' AND o.period_id IN (
      SELECT p.id FROM period p JOIN phase h ON h.id = p.phase_id WHERE h.code = 'III')`;
    db.run(sql`UPDATE observation AS o SET organisation_id = ${one} WHERE ${isAsked}`);
    db.run(sql`
      INSERT INTO observation (indicator_id, indicator_version_id, place_id, period_id,
        combination_id, organisation_id, value_state, value, numerator, denominator, review_state,
        origin, entered_at, approved_at, review_outcome)
      SELECT o.indicator_id, o.indicator_version_id, o.place_id, o.period_id, o.combination_id,
        ${other}, o.value_state, o.value, o.numerator, o.denominator, 'approved', 'loaded',
        o.entered_at, o.approved_at, 'loaded'
      FROM observation o WHERE ${isAsked} AND o.level_id IS NULL`);
  });
  const what = 'office matrix, each of 10k numbers told by two organisations';
  return measured(what, bare, 1.3, besideItsStatements(filled, rolledUp(matrix), 20));
}

function changing({ path }: Filled, change: (db: Database) => void): void {
  const db = openDatabase(`file:${path}`);
  try {
    db.transaction(() => change(db));
    // As it would lie after a while, not in the log of writes.
    db.$client.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.$client.close();
  }
}

function isTotal({ programmeId }: Filled) {
  return sql`o.combination_id = (
    SELECT id FROM combination WHERE programme_id = ${programmeId} AND key = '')`;
}

function anOrganisation(db: Database, { programmeId }: Filled, code: string): number {
  return db
    .insert(organisation)
    .values({ programmeId, code, name: says(code) })
    .returning({ id: organisation.id })
    .get().id;
}
