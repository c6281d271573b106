const isTotal = `o.combination_id = (SELECT c.id FROM combination c
    JOIN indicator i ON i.programme_id = c.programme_id WHERE i.id = NEW.indicator_id AND c.key = '')`;

const cell = `indicator_id = NEW.indicator_id AND place_id = NEW.place_id
    AND period_id = NEW.period_id`;

/** Keep `cell_exception` true, in the very statement that changes a value. */
export const cellExceptionTriggers: Readonly<Record<string, string>> = {
  cell_exception_follows_insert: follows('INSERT', "NEW.review_state = 'approved'"),
  cell_exception_follows_update: follows(
    'UPDATE OF review_state, is_used, value_state, combination_id, organisation_id',
    "NEW.review_state = 'approved' OR OLD.review_state = 'approved'",
  ),
};

/** The approved values used in the cell of the row that changes. */
function standing(state: 'with a value' | 'without a value'): string {
  return `observation o WHERE o.indicator_id = NEW.indicator_id AND o.place_id = NEW.place_id
    AND o.period_id = NEW.period_id AND o.review_state = 'approved' AND o.is_used = 1
    AND o.value_state ${state === 'with a value' ? 'NOT IN' : 'IN'} ('not-collected', 'not-applicable')`;
}

/**
 * Looks at the other categories of a cell only where it already was an exception: a cell of a hundred
 * categories is written a hundred times.
 */
function follows(event: string, condition: string): string {
  const values = standing('with a value');
  const told = (what: string) => `EXISTS (SELECT 1 FROM ${values} ${what})`;
  const isComposed = `(${told('')} AND (NOT ${told(`AND ${isTotal}`)}
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
        WHERE ${told('')} AND (NOT ${told(`AND ${isTotal}`)} OR ${isThisTwice});
      ${note('organisations')} WHERE ${isThisBySeveral};
      ${note('silent')} WHERE NEW.value_state IN ('not-collected', 'not-applicable')
        AND NEW.review_state = 'approved' AND NEW.is_used = 1;
    END`;
}
