const total = `(SELECT c.id FROM combination c
    JOIN indicator i ON i.programme_id = c.programme_id WHERE i.id = NEW.indicator_id AND c.key = '')`;
const isTotal = `o.combination_id = ${total}`;

const cell = `indicator_id = NEW.indicator_id AND place_id = NEW.place_id
    AND period_id = NEW.period_id`;

/** Keep `cell_exception` true, in the very statement that changes a value. */
export const cellExceptionTriggers: Readonly<Record<string, string>> = {
  cell_exception_follows_insert: follows('INSERT', "NEW.review_state = 'approved'", ['NEW']),
  cell_exception_follows_update: follows(
    'UPDATE OF review_state, is_used, value_state, combination_id, organisation_id',
    "NEW.review_state = 'approved' OR OLD.review_state = 'approved'",
    ['NEW', 'OLD'],
  ),
};

/** The approved values used in the cell of the row that changes. */
function standing(state: 'with a value' | 'without a value', o = 'o'): string {
  return `observation ${o} WHERE ${o}.indicator_id = NEW.indicator_id AND ${o}.place_id = NEW.place_id
    AND ${o}.period_id = NEW.period_id AND ${o}.review_state = 'approved' AND ${o}.is_used = 1
    AND ${o}.value_state ${state === 'with a value' ? 'NOT IN' : 'IN'} ('not-collected', 'not-applicable')`;
}

/**
 * Looks at the other categories of a cell only where it already was an exception: a cell of a hundred
 * categories is written a hundred times.
 */
function follows(event: string, condition: string, rows: readonly ('NEW' | 'OLD')[]): string {
  const values = standing('with a value');
  const told = (what: string) => `EXISTS (SELECT 1 FROM ${values} ${what})`;
  // A total of one organisation says nothing of what another told by category alone; one of all does.
  const isOfNoTotal = told(`AND NOT EXISTS (SELECT 1 FROM ${standing('with a value', 't')}
        AND t.combination_id = ${total}
        AND (t.organisation_id IS NULL OR t.organisation_id = o.organisation_id))`);
  const lacksTotal = (organisation: string) => `(${told(`AND o.organisation_id IS ${organisation}`)}
        AND NOT ${told(`AND ${isTotal}
          AND (o.organisation_id IS NULL OR o.organisation_id = ${organisation})`)})`;
  const isAnyWithoutTotal = rows.map((row) => lacksTotal(`${row}.organisation_id`)).join(' OR ');
  const isComposed = `(${told('')} AND (NOT ${told(`AND ${isTotal}`)} OR ${isOfNoTotal}
        OR ${told('GROUP BY o.combination_id, o.organisation_id HAVING count(*) > 1')}))`;
  const isBySeveral = told('GROUP BY o.combination_id HAVING count(*) > 1');
  const isSilent = `EXISTS (SELECT 1 FROM ${standing('without a value')})`;
  const ofThese = `AND o.combination_id = NEW.combination_id`;
  const isThisTwice = `(SELECT count(*) FROM ${values} ${ofThese}
        AND o.organisation_id IS NEW.organisation_id) > 1`;
  const isThisBySeveral = `(SELECT count(*) FROM ${values} ${ofThese}) > 1`;
  const note = (kind: string) => `INSERT OR IGNORE INTO cell_exception
        (indicator_id, place_id, period_id, kind)
        SELECT NEW.indicator_id, NEW.place_id, NEW.period_id, '${kind}'`;
  return `AFTER ${event} ON observation WHEN ${condition}
    BEGIN
      DELETE FROM cell_exception WHERE ${cell} AND CASE kind WHEN 'composed' THEN NOT ${isComposed}
        WHEN 'organisations' THEN NOT ${isBySeveral} ELSE NOT ${isSilent} END;
      ${note('composed')}
        WHERE ${told('')} AND (NOT ${told(`AND ${isTotal}`)} OR ${isThisTwice} OR ${isAnyWithoutTotal});
      ${note('organisations')} WHERE ${isThisBySeveral};
      ${note('silent')} WHERE NEW.value_state IN ('not-collected', 'not-applicable')
        AND NEW.review_state = 'approved' AND NEW.is_used = 1;
    END`;
}

/** Makes `cell_exception` anew of all values: what the triggers look for may have changed. */
export const cellExceptionsAnew: readonly string[] = [
  'DELETE FROM cell_exception',
  `INSERT INTO cell_exception (indicator_id, place_id, period_id, kind)
    WITH counted AS (
      SELECT o.indicator_id, o.place_id, o.period_id, o.organisation_id,
        max(c.key = '') AS has_total, count(*) - count(DISTINCT o.combination_id) AS repeated
      FROM observation o JOIN combination c ON c.id = o.combination_id
      WHERE o.review_state = 'approved' AND o.is_used = 1
        AND o.value_state NOT IN ('not-collected', 'not-applicable')
      GROUP BY o.indicator_id, o.place_id, o.period_id, o.organisation_id
    )
    SELECT indicator_id, place_id, period_id, 'composed' FROM counted
    GROUP BY indicator_id, place_id, period_id
    HAVING max(repeated) > 0
      OR (min(has_total) = 0 AND NOT max(has_total AND organisation_id IS NULL))`,
  `INSERT INTO cell_exception (indicator_id, place_id, period_id, kind)
    SELECT DISTINCT indicator_id, place_id, period_id, 'organisations' FROM observation
    WHERE review_state = 'approved' AND is_used = 1
      AND value_state NOT IN ('not-collected', 'not-applicable')
    GROUP BY indicator_id, place_id, period_id, combination_id HAVING count(*) > 1`,
  `INSERT INTO cell_exception (indicator_id, place_id, period_id, kind)
    SELECT DISTINCT indicator_id, place_id, period_id, 'silent' FROM observation
    WHERE review_state = 'approved' AND is_used = 1
      AND value_state IN ('not-collected', 'not-applicable')`,
];
