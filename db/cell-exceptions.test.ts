import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testDatabase } from './testing';
import { randomIndicator, writeRandomIndicator } from './testing-random-indicator';
import { aRandomSetting } from './testing-random-setting';

const db = testDatabase();
const setting = aRandomSetting(db);

/** The table as it stands, and as it would be made of all approved values anew. */
function standing(): string[] {
  return db
    .values<[string]>(
      sql`SELECT indicator_id || ' ' || place_id || ' ' || period_id || ' ' || kind FROM cell_exception`,
    )
    .flat()
    .sort();
}

function recomputed(): string[] {
  return db
    .values<[string]>(
      sql`WITH used AS (
          SELECT o.*, c.key, value_state IN ('not-collected', 'not-applicable') AS is_silent
          FROM observation o JOIN combination c ON c.id = o.combination_id
          WHERE review_state = 'approved' AND is_used = 1
        ),
        counted AS (
          SELECT indicator_id, place_id, period_id, key, count(*) AS n,
            count(DISTINCT coalesce(organisation_id, 0)) AS tellers
          FROM used WHERE NOT is_silent GROUP BY indicator_id, place_id, period_id, key
        )
        SELECT indicator_id || ' ' || place_id || ' ' || period_id || ' composed' FROM counted
          GROUP BY indicator_id, place_id, period_id HAVING max(n > tellers) OR NOT max(key = '')
        UNION
        SELECT indicator_id || ' ' || place_id || ' ' || period_id || ' organisations'
          FROM counted WHERE n > 1
        UNION
        SELECT indicator_id || ' ' || place_id || ' ' || period_id || ' silent' FROM used
          WHERE is_silent`,
    )
    .flat()
    .sort();
}

/** What may still happen to a value once it was written, by the order of its id. */
const step = fc.record({
  at: fc.nat(60),
  change: fc.constantFrom(
    'approve',
    'supersede',
    'take out of use',
    'take into use',
    'give to an organisation',
  ),
});

const changes = {
  approve: sql`review_state = 'approved'`,
  supersede: sql`review_state = 'superseded'`,
  'take out of use': sql`is_used = 0`,
  'take into use': sql`is_used = 1`,
  'give to an organisation': sql`organisation_id = (SELECT min(id) FROM organisation)`,
};
const before = {
  approve: sql`review_state = 'submitted'`,
  supersede: sql`review_state = 'approved'`,
  'take out of use': sql`review_state = 'approved'`,
  'take into use': sql`review_state = 'approved'`,
  'give to an organisation': sql`review_state = 'approved'`,
};

describe('the exceptions among cells', () => {
  it('are at every moment those that the approved values make', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomIndicator, fc.array(step, { maxLength: 15 }), (drawn, steps) => {
        db.$client.exec('SAVEPOINT drawn');
        try {
          writeRandomIndicator(db, setting, 'drawn', drawn);
          expect(standing()).toEqual(recomputed());
          for (const { at, change } of steps) {
            db.run(sql`UPDATE OR IGNORE observation SET ${changes[change]}
              WHERE id = (SELECT id FROM observation ORDER BY id LIMIT 1 OFFSET ${at})
                AND ${before[change]}`);
            expect(standing()).toEqual(recomputed());
          }
          seen += standing().length;
        } finally {
          db.$client.exec('ROLLBACK TO drawn; RELEASE drawn');
        }
      }),
      { numRuns: 120 },
    );
    // Exceptions must have come up, or nothing was compared.
    expect(seen).toBeGreaterThan(10);
  });
});
