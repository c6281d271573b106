import { sql } from 'drizzle-orm';
import {
  blob,
  check,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { InputProblem } from '@/lib/input-problems';
import type { ObservationInput, ObservedValue, Seen } from '@/lib/observation/observation-input';
import type { TableMapping } from '@/lib/table-import/mapping';
import type { CheckedTable, TableProfile } from '@/lib/table-import/profile';
import { stagedOutcomes } from '@/lib/table-import/staged-outcome';
import { oneOf } from './columns';
import { person } from './people';
import { programme } from './programme';

export const tableImportStates = ['read', 'checking', 'checked', 'applied', 'cancelled'] as const;

/** How tables of one kind are read, under a name, for the next one. */
export const tableMapping = sqliteTable(
  'table_mapping',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    name: text('name').notNull(),
    mapping: text('mapping', { mode: 'json' }).$type<TableMapping>().notNull(),
    savedBy: text('saved_by')
      .notNull()
      .references(() => person.id),
    savedAt: text('saved_at').notNull(),
  },
  (t) => [uniqueIndex('table_mapping_name').on(t.programmeId, t.name)],
);

/** A table of others on its way in: the file itself until its values are saved, then what became of it. */
export const tableImport = sqliteTable(
  'table_import',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }),
    state: text('state', { enum: tableImportStates }).notNull(),
    profile: text('profile', { mode: 'json' }).$type<TableProfile>().notNull(),
    mapping: text('mapping', { mode: 'json' }).$type<TableMapping>(),
    /** What the last check found; null before one has ended. */
    checked: text('checked', { mode: 'json' }).$type<CheckedTable>(),
    /** Rows of the file that the running check has read. */
    doneRows: integer('done_rows').notNull().default(0),
    startedAt: text('started_at').notNull(),
    /** When something last happened to it: what stands still is swept away. */
    touchedAt: text('touched_at').notNull(),
  },
  (t) => [
    index('table_import_person').on(t.programmeId, t.personId),
    check('table_import_state', oneOf(t.state, tableImportStates)),
  ],
);

/** A value of a table, checked and not yet saved. Nothing reads it but the import it belongs to. */
export const tableImportValue = sqliteTable(
  'table_import_value',
  {
    id: integer('id').primaryKey(),
    importId: integer('import_id')
      .notNull()
      .references(() => tableImport.id),
    /** As the spreadsheet counts them, from 1. */
    row: integer('row').notNull(),
    /** From 0. */
    column: integer('column').notNull(),
    outcome: text('outcome', { enum: stagedOutcomes }).notNull(),
    /** What the file calls it, and its text. */
    said: text('said', { mode: 'json' }).$type<readonly string[]>().notNull(),
    place: text('place'),
    period: text('period'),
    /** Tells its cell apart in the programme. */
    cellKey: text('cell_key'),
    /** Without what it leaves open. */
    input: text('input', { mode: 'json' }).$type<Partial<ObservationInput>>(),
    standing: text('standing', { mode: 'json' }).$type<{
      readonly seen: Seen;
      readonly value: ObservedValue;
    }>(),
    problem: text('problem', { mode: 'json' }).$type<InputProblem>(),
  },
  (t) => [
    index('table_import_value_outcome').on(t.importId, t.outcome),
    check('table_import_value_outcome_word', oneOf(t.outcome, stagedOutcomes)),
    check(
      'table_import_value_refusal',
      sql`(${t.outcome} = 'refused') = (${t.problem} IS NOT NULL)`,
    ),
  ],
);
