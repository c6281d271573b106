import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import {
  accumulations,
  aggregations,
  cumulativeOrigins,
  directions,
  indicatorKinds,
  ratioSources,
  trajectories,
} from '@/lib/indicator/vocabulary';
import type { UnitForms } from '@/lib/release/content';
import { isDay, localised, oneOf } from './columns';
import { organisation } from './organisation';
import { person } from './people';
import { programme } from './programme';
import { result } from './result';

export const indicator = sqliteTable(
  'indicator',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    resultId: integer('result_id')
      .notNull()
      .references(() => result.id),
    code: text('code').notNull(),
    ordinal: integer('ordinal').notNull(),
    isPublic: integer('is_public', { mode: 'boolean' }).notNull().default(true),
    /** False for loaded data whose reporting plan is unknown: it has no coverage and is never late. */
    isPlanKnown: integer('is_plan_known', { mode: 'boolean' }).notNull().default(true),
    archivedAt: text('archived_at'),
  },
  (t) => [
    uniqueIndex('indicator_code').on(t.programmeId, t.code),
    index('indicator_result').on(t.resultId),
    check(
      'indicator_code_form',
      sql`${t.code} NOT GLOB '*[^A-Za-z0-9._-]*' AND length(${t.code}) > 0`,
    ),
  ],
);

/** Codes an indicator had before; their addresses redirect. */
export const indicatorFormerCode = sqliteTable(
  'indicator_former_code',
  {
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    code: text('code').notNull(),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
  },
  (t) => [primaryKey({ columns: [t.programmeId, t.code] })],
);

/** What an indicator means from a date on; observations keep the version they were made under. */
export const indicatorVersion = sqliteTable(
  'indicator_version',
  {
    id: integer('id').primaryKey(),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
    version: integer('version').notNull(),
    validFrom: text('valid_from'),
    changeReason: text('change_reason'),
    changedBy: text('changed_by').references(() => person.id),
    isCurrent: integer('is_current', { mode: 'boolean' }).notNull(),
    title: localised('title').notNull(),
    shortTitle: localised('short_title'),
    definition: localised('definition'),
    method: localised('method'),
    dataSource: localised('data_source'),
    responsibleId: integer('responsible_id').references(() => organisation.id),
    kind: text('kind', { enum: indicatorKinds }).notNull(),
    currency: text('currency'),
    accumulation: text('accumulation', { enum: accumulations }).notNull(),
    cumulativeOrigin: text('cumulative_origin', { enum: cumulativeOrigins }),
    snapshotMaxAgeDays: integer('snapshot_max_age_days'),
    aggregation: text('aggregation', { enum: aggregations }).notNull(),
    ratioSource: text('ratio_source', { enum: ratioSources }),
    cohort: localised('cohort'),
    direction: text('direction', { enum: directions }).notNull(),
    trajectory: text('trajectory', { enum: trajectories }).notNull(),
    decimals: integer('decimals').notNull().default(0),
    unit: text('unit', { mode: 'json' }).$type<UnitForms>(),
    countsPeople: integer('counts_people', { mode: 'boolean' }).notNull().default(false),
    countingRule: localised('counting_rule'),
    mayCountTwice: integer('may_count_twice', { mode: 'boolean' }).notNull().default(false),
    allowsNegative: integer('allows_negative', { mode: 'boolean' }).notNull().default(false),
    overlapNote: localised('overlap_note'),
  },
  (t) => [
    uniqueIndex('indicator_version_number').on(t.indicatorId, t.version),
    uniqueIndex('indicator_version_current').on(t.indicatorId).where(sql`${t.isCurrent} = 1`),
    check('indicator_kind', oneOf(t.kind, indicatorKinds)),
    check('indicator_accumulation', oneOf(t.accumulation, accumulations)),
    check('indicator_aggregation', oneOf(t.aggregation, aggregations)),
    check('indicator_direction', oneOf(t.direction, directions)),
    check('indicator_trajectory', oneOf(t.trajectory, trajectories)),
    check('indicator_cumulative_origin', oneOf(t.cumulativeOrigin, cumulativeOrigins)),
    check('indicator_ratio_source', oneOf(t.ratioSource, ratioSources)),
    check(
      'indicator_cumulative_has_origin',
      sql`(${t.accumulation} = 'cumulative') = (${t.cumulativeOrigin} IS NOT NULL)`,
    ),
    check(
      'indicator_ratio_has_source',
      sql`(${t.kind} = 'ratio') = (${t.ratioSource} IS NOT NULL)`,
    ),
    check(
      'indicator_amount_has_currency',
      sql`(${t.kind} = 'amount') = (${t.currency} IS NOT NULL)`,
    ),
    check(
      'indicator_words_do_not_add',
      sql`${t.kind} NOT IN ('text', 'score', 'milestone') OR ${t.aggregation} <> 'sum'`,
    ),
    check(
      'indicator_ratio_is_not_summed',
      sql`${t.kind} <> 'ratio' OR ${t.accumulation} <> 'cumulative' OR ${t.ratioSource} = 'full-count'`,
    ),
    check('indicator_decimals', sql`${t.decimals} BETWEEN 0 AND 6`),
    check('indicator_snapshot_age', sql`${t.snapshotMaxAgeDays} > 0`),
    check('indicator_change_has_reason', sql`${t.version} = 1 OR ${t.changeReason} IS NOT NULL`),
    check('indicator_valid_from', isDay(t.validFrom)),
  ],
);

/** Ordered levels of a score, or stages of a milestone. */
export const indicatorLevel = sqliteTable(
  'indicator_level',
  {
    id: integer('id').primaryKey(),
    indicatorVersionId: integer('indicator_version_id')
      .notNull()
      .references(() => indicatorVersion.id),
    ordinal: integer('ordinal').notNull(),
    code: text('code').notNull(),
    label: localised('label').notNull(),
  },
  (t) => [
    uniqueIndex('indicator_level_code').on(t.indicatorVersionId, t.code),
    uniqueIndex('indicator_level_ordinal').on(t.indicatorVersionId, t.ordinal),
  ],
);

/** Parts of a declared calculated indicator: the only totals across indicators. */
export const indicatorComponent = sqliteTable(
  'indicator_component',
  {
    indicatorVersionId: integer('indicator_version_id')
      .notNull()
      .references(() => indicatorVersion.id),
    componentId: integer('component_id')
      .notNull()
      .references(() => indicator.id),
  },
  (t) => [primaryKey({ columns: [t.indicatorVersionId, t.componentId] })],
);
