import type { PlainAims } from '@/lib/figures/roll-up/plain-standing';
import type { SnapshotTarget } from '@/lib/figures/snapshot';
import { groupBy } from '@/lib/group-by';
import type { Localised } from '@/lib/locale';
import type { StoredValueState } from '@/lib/observation/value-state';
import type { Frequency } from '@/lib/period/vocabulary';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';

export interface AimsQuestion {
  readonly programmeId: number;
  readonly phaseId: number;
  /** Periods of the phase, and those that hold one of them. */
  readonly periodIds: readonly number[];
  /** Those of them that have begun: a value of a later one is not told yet. */
  readonly begunIds: readonly number[];
}

/** By indicator, what a phase asks of it, and where something was said in it; approved values alone. */
export function phaseAims(
  db: Queryable,
  { programmeId, phaseId, periodIds, begunIds }: AimsQuestion,
): (indicatorId: number) => PlainAims {
  const asked = { programmeId, phaseId };
  const inTime = { programmeId, periods: JSON.stringify(periodIds) };
  const begun = { programmeId, periods: JSON.stringify(begunIds) };
  const entries = byIndicator(entryRows(db, asked));
  const targets = byIndicator(targetRows(db, asked));
  const baselines = byIndicator(baselineRows(db, asked));
  const silent = byIndicator(silentRows(db, inTime));
  const told = byIndicator(toldRows(db, begun));
  const byOrganisation = [...entries].some(([, rows]) => rows.some(([, , , who]) => who !== null));
  const organisations = byOrganisation ? byIndicator(tellerRows(db, begun)) : null;
  return (indicatorId) => ({
    entries: (entries.get(indicatorId) ?? []).map(([, placeId, frequency, organisationId]) => ({
      placeId,
      phaseId,
      frequency,
      organisationId,
    })),
    targets: (targets.get(indicatorId) ?? []).map(targetOf),
    baselines: (baselines.get(indicatorId) ?? []).map(
      ([, placeId, inPhase, value, numerator, denominator, levelId]) => ({
        indicatorId,
        placeId,
        phaseId: inPhase,
        combinationId: null,
        value,
        numerator,
        denominator,
        levelId,
      }),
    ),
    silent: (silent.get(indicatorId) ?? []).map(
      ([, placeId, periodId, organisationId, valueState, isTotal]) => ({
        placeId,
        periodId,
        organisationId,
        valueState,
        isTotal: isTotal === 1,
      }),
    ),
    told: (organisations?.get(indicatorId) ?? told.get(indicatorId) ?? []).map(
      ([, placeId, said]) => ({ placeId, said }),
    ),
  });
}

function byIndicator<Row extends [indicatorId: number, ...rest: unknown[]]>(rows: readonly Row[]) {
  return groupBy(rows, ([indicatorId]) => indicatorId);
}

function targetOf(row: TargetRow): SnapshotTarget {
  const [indicatorId, placeId, scope, phaseId, periodId, operator, value, levelId, words] = row;
  return {
    indicatorId,
    placeId,
    scope,
    phaseId,
    periodId,
    combinationId: null,
    operator,
    value,
    levelId,
    words: words === null ? null : (JSON.parse(words) as Localised),
  };
}

/** Indicators in question; texts are asked of the core. */
const own = `own (id) AS MATERIALIZED (
  SELECT id FROM indicator WHERE programme_id = @programmeId AND archived_at IS NULL)`;

const entryRows = preparedRows<
  [indicatorId: number, placeId: number, frequency: Frequency, organisationId: number | null]
>(`
  WITH ${own}
  SELECT indicator_id, place_id, frequency, organisation_id FROM plan_entry
  WHERE indicator_id IN own AND phase_id = @phaseId`);

type TargetRow = [
  indicatorId: number,
  placeId: number | null,
  scope: SnapshotTarget['scope'],
  phaseId: number | null,
  periodId: number | null,
  operator: SnapshotTarget['operator'],
  value: number | null,
  levelId: number | null,
  words: string | null,
];

const targetRows = preparedRows<TargetRow>(`
  WITH ${own}
  SELECT indicator_id, place_id, scope, phase_id, period_id, operator, value, level_id, words
  FROM target
  WHERE indicator_id IN own AND replaced_at IS NULL AND combination_id IS NULL
    AND (scope = 'period' OR phase_id = @phaseId)
  ORDER BY id`);

const baselineRows = preparedRows<
  [
    indicatorId: number,
    placeId: number | null,
    phaseId: number | null,
    value: number | null,
    numerator: number | null,
    denominator: number | null,
    levelId: number | null,
  ]
>(`
  WITH ${own}
  SELECT indicator_id, place_id, phase_id, value, numerator, denominator, level_id
  FROM baseline
  WHERE indicator_id IN own AND combination_id IS NULL
    AND (phase_id IS NULL OR phase_id = @phaseId)
  ORDER BY id`);

const silentRows = preparedRows<
  [
    indicatorId: number,
    placeId: number,
    periodId: number,
    organisationId: number | null,
    state: StoredValueState,
    isTotal: number,
  ]
>(`
  WITH ${own}
  SELECT o.indicator_id, o.place_id, o.period_id, o.organisation_id, o.value_state, c.key = ''
  FROM cell_exception AS e
  CROSS JOIN observation AS o ON o.indicator_id = e.indicator_id AND o.place_id = e.place_id
    AND o.period_id = e.period_id
  CROSS JOIN combination AS c ON c.id = o.combination_id
  WHERE e.kind = 'silent' AND e.indicator_id IN own
    AND e.period_id IN (SELECT value FROM json_each(@periods))
    AND o.review_state = 'approved' AND o.is_used = 1
    AND o.value_state IN ('not-collected', 'not-applicable')`);

type ToldRow = [indicatorId: number, placeId: number, said: string];

const isTold = `o.review_state = 'approved' AND o.is_used = 1
      AND o.value_state NOT IN ('not-collected', 'not-applicable')`;

/**
 * One row for each place, since most places of a programme told the same periods; where no total was
 * told, one more for its categories.
 */
function toldText(said: string, saidByCategory: string): string {
  return `
    WITH ${own}
    SELECT o.indicator_id, o.place_id, group_concat(${said})
    FROM own
    CROSS JOIN (SELECT id FROM combination WHERE programme_id = @programmeId AND key = '') AS total
    CROSS JOIN json_each(@periods) AS time
    CROSS JOIN observation AS o INDEXED BY observation_standing ON o.combination_id = total.id
      AND o.indicator_id = own.id AND o.period_id = time.value AND ${isTold}
    GROUP BY o.indicator_id, o.place_id
    UNION ALL
    SELECT indicator_id, place_id, group_concat(said) FROM (${saidByCategory})
    GROUP BY indicator_id, place_id`;
}

const composed = `cell_exception AS e WHERE e.kind = 'composed' AND e.indicator_id IN own
  AND e.period_id IN (SELECT value FROM json_each(@periods))`;

const toldRows = preparedRows<ToldRow>(
  toldText(
    'o.period_id',
    `SELECT e.indicator_id, e.place_id, e.period_id AS said FROM ${composed}`,
  ),
);

/** The organisation is not in the index. */
const tellerRows = preparedRows<ToldRow>(
  toldText(
    "concat(o.period_id, ' ', o.organisation_id)",
    `SELECT DISTINCT o.indicator_id, o.place_id, concat(o.period_id, ' ', o.organisation_id) AS said
      FROM (SELECT * FROM ${composed}) AS e
      CROSS JOIN observation AS o ON o.indicator_id = e.indicator_id AND o.place_id = e.place_id
        AND o.period_id = e.period_id AND ${isTold}`,
  ),
);
