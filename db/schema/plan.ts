import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { frequencies } from '@/lib/period/vocabulary';
import { targetOperators, targetScopes } from '@/lib/target/vocabulary';
import { isDay, localised, oneOf, orNone } from './columns';
import { breakdown, combination } from './dimension';
import { indicator, indicatorLevel } from './indicator';
import { organisation } from './organisation';
import { person } from './people';
import { period } from './period';
import { phase } from './phase';
import { place } from './place';
import { programme } from './programme';

/** Where, when, by whom and in which breakdown a value is expected. */
export const planEntry = sqliteTable(
  'plan_entry',
  {
    id: integer('id').primaryKey(),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
    placeId: integer('place_id')
      .notNull()
      .references(() => place.id),
    phaseId: integer('phase_id')
      .notNull()
      .references(() => phase.id),
    frequency: text('frequency', { enum: frequencies }).notNull(),
    organisationId: integer('organisation_id').references(() => organisation.id),
    breakdownId: integer('breakdown_id')
      .notNull()
      .references(() => breakdown.id),
  },
  (t) => [
    uniqueIndex('plan_entry_key').on(t.indicatorId, t.placeId, t.phaseId, orNone(t.organisationId)),
    index('plan_entry_place').on(t.placeId, t.phaseId),
    check('plan_entry_frequency', oneOf(t.frequency, frequencies)),
  ],
);

export const baseline = sqliteTable(
  'baseline',
  {
    id: integer('id').primaryKey(),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
    placeId: integer('place_id').references(() => place.id),
    phaseId: integer('phase_id').references(() => phase.id),
    combinationId: integer('combination_id').references(() => combination.id),
    year: integer('year').notNull(),
    isoDate: text('iso_date'),
    value: real('value'),
    numerator: real('numerator'),
    denominator: real('denominator'),
    levelId: integer('level_id').references(() => indicatorLevel.id),
    words: localised('words'),
    comment: localised('comment'),
  },
  (t) => [
    uniqueIndex('baseline_key').on(
      t.indicatorId,
      orNone(t.placeId),
      orNone(t.phaseId),
      orNone(t.combinationId),
    ),
    check('baseline_date', isDay(t.isoDate)),
    check('baseline_denominator', sql`${t.denominator} > 0`),
  ],
);

/** The value aimed at. An earlier version stays, with the date and reason it was replaced. */
export const target = sqliteTable(
  'target',
  {
    id: integer('id').primaryKey(),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
    /** null: the programme as a whole. */
    placeId: integer('place_id').references(() => place.id),
    scope: text('scope', { enum: targetScopes }).notNull(),
    phaseId: integer('phase_id').references(() => phase.id),
    periodId: integer('period_id').references(() => period.id),
    combinationId: integer('combination_id').references(() => combination.id),
    operator: text('operator', { enum: targetOperators }).notNull().default('='),
    value: real('value'),
    levelId: integer('level_id').references(() => indicatorLevel.id),
    words: localised('words'),
    comment: localised('comment'),
    setAt: text('set_at').notNull(),
    setBy: text('set_by').references(() => person.id),
    replacedAt: text('replaced_at'),
    replacedReason: text('replaced_reason'),
  },
  (t) => [
    uniqueIndex('target_key')
      .on(
        t.indicatorId,
        orNone(t.placeId),
        t.scope,
        orNone(t.phaseId),
        orNone(t.periodId),
        orNone(t.combinationId),
      )
      .where(sql`${t.replacedAt} IS NULL`),
    check('target_scope', oneOf(t.scope, targetScopes)),
    check('target_operator', oneOf(t.operator, targetOperators)),
    check('target_phase', sql`(${t.scope} = 'phase') = (${t.phaseId} IS NOT NULL)`),
    check('target_period', sql`(${t.scope} = 'period') = (${t.periodId} IS NOT NULL)`),
    check('target_says_something', sql`coalesce(${t.value}, ${t.levelId}, ${t.words}) IS NOT NULL`),
    check(
      'target_replacement_is_explained',
      sql`(${t.replacedAt} IS NULL) = (${t.replacedReason} IS NULL)`,
    ),
  ],
);

/** The only way amounts in two currencies may meet. */
export const exchangeRate = sqliteTable(
  'exchange_rate',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    fromCurrency: text('from_currency').notNull(),
    toCurrency: text('to_currency').notNull(),
    rate: real('rate').notNull(),
    onDay: text('on_day').notNull(),
    rule: localised('rule').notNull(),
  },
  (t) => [
    uniqueIndex('exchange_rate_key').on(t.programmeId, t.fromCurrency, t.toCurrency, t.onDay),
    check('exchange_rate_positive', sql`${t.rate} > 0`),
    check('exchange_rate_day', isDay(t.onDay)),
  ],
);
