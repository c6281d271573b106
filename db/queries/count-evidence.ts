import type { Queryable } from '../open';
import { preparedRows } from '../prepared';

export interface EvidenceCount {
  readonly files: number;
  readonly links: number;
  readonly comments: number;
}

/** By observation, how much stands in its cell; what was destroyed or removed is not counted. */
export function countEvidence(
  db: Queryable,
  observationIds: readonly number[],
): Map<number, EvidenceCount> {
  const rows = countRows(db, { ids: JSON.stringify(observationIds) });
  return new Map(
    rows.map(([id, files, links, comments]) => [id, { files, links, comments }] as const),
  );
}

const sameCell = `x.period_id = o.period_id AND x.place_id = o.place_id
  AND x.indicator_id = o.indicator_id AND x.combination_id = o.combination_id
  AND x.organisation_id IS o.organisation_id AND x.source_id IS o.source_id`;

const countRows = preparedRows<[id: number, files: number, links: number, comments: number]>(`
  SELECT id, sum(what = 'file'), sum(what = 'link'), sum(what = 'comment') FROM (
    SELECT o.id AS id, e.kind AS what
    FROM json_each(@ids) AS wanted
    CROSS JOIN observation AS o ON o.id = wanted.value
    CROSS JOIN evidence_cell AS x ON ${sameCell}
    CROSS JOIN evidence AS e ON e.id = x.evidence_id AND e.destroyed_at IS NULL
    UNION ALL
    SELECT o.id, 'comment'
    FROM json_each(@ids) AS wanted
    CROSS JOIN observation AS o ON o.id = wanted.value
    CROSS JOIN value_comment AS x ON ${sameCell} AND x.words IS NOT NULL
  ) GROUP BY id`);
