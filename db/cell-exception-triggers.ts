const total = `(SELECT c.id FROM combination c
    JOIN indicator i ON i.programme_id = c.programme_id WHERE i.id = NEW.indicator_id AND c.key = '')`;
const isTotal = `o.combination_id = ${total}`;
const isNewTotal = `NEW.combination_id = ${total}`;

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
  const hasValue = `EXISTS (SELECT 1 FROM ${values})`;
  const isNotOneTotal = `(SELECT count(*) FROM ${values} AND ${isTotal}) <> 1`;
  const isTwice = `EXISTS (SELECT 1 FROM ${values} GROUP BY o.combination_id HAVING count(*) > 1)`;
  const isThisTwice = `(SELECT count(*) FROM ${values} AND o.combination_id = NEW.combination_id) > 1`;
  // A total of one organisation says nothing of what another told by category alone.
  const teller = `(SELECT o.organisation_id FROM ${values} AND ${isTotal})`;
  const isOfOthers = `EXISTS (SELECT 1 FROM ${values} AND o.organisation_id IS NOT ${teller})`;
  const isThisOfOthers = `EXISTS (SELECT 1 FROM ${values}
        AND (o.id = NEW.id OR ${isNewTotal}) AND o.organisation_id IS NOT ${teller})`;
  const isSilent = `EXISTS (SELECT 1 FROM ${standing('without a value')})`;
  const note = (kind: string) => `INSERT OR IGNORE INTO cell_exception
        (indicator_id, place_id, period_id, kind)
        SELECT NEW.indicator_id, NEW.place_id, NEW.period_id, '${kind}'`;
  return `AFTER ${event} ON observation WHEN ${condition}
    BEGIN
      DELETE FROM cell_exception WHERE ${cell} AND kind = 'composed'
        AND NOT (${hasValue} AND (${isNotOneTotal} OR ${isTwice} OR ${isOfOthers}));
      DELETE FROM cell_exception WHERE ${cell} AND kind = 'silent' AND NOT ${isSilent};
      ${note('composed')} WHERE ${hasValue} AND (${isNotOneTotal} OR ${isThisTwice} OR ${isThisOfOthers});
      ${note('silent')} WHERE NEW.value_state IN ('not-collected', 'not-applicable')
        AND NEW.review_state = 'approved' AND NEW.is_used = 1;
    END`;
}

/** Makes `cell_exception` anew of all values: what the triggers look for may have changed. */
export const cellExceptionsAnew: readonly string[] = [
  'DELETE FROM cell_exception',
  `INSERT INTO cell_exception (indicator_id, place_id, period_id, kind)
    WITH counted AS (
      SELECT o.indicator_id, o.place_id, o.period_id, c.key = '' AS is_total, count(*) AS values_of,
        min(coalesce(o.organisation_id, 0)) AS first, max(coalesce(o.organisation_id, 0)) AS last
      FROM observation o JOIN combination c ON c.id = o.combination_id
      WHERE o.review_state = 'approved' AND o.is_used = 1
        AND o.value_state NOT IN ('not-collected', 'not-applicable')
      GROUP BY o.indicator_id, o.place_id, o.period_id, o.combination_id
    )
    SELECT indicator_id, place_id, period_id, 'composed' FROM counted
    GROUP BY indicator_id, place_id, period_id
    HAVING max(values_of) > 1 OR sum(is_total) <> 1 OR min(first) <> max(last)`,
  `INSERT INTO cell_exception (indicator_id, place_id, period_id, kind)
    SELECT DISTINCT indicator_id, place_id, period_id, 'silent' FROM observation
    WHERE review_state = 'approved' AND is_used = 1
      AND value_state IN ('not-collected', 'not-applicable')`,
];
