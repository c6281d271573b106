import {
  check,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { organisationRoles } from '@/lib/programme/vocabulary';
import { localised, oneOf } from './columns';
import { programme } from './programme';

export const organisation = sqliteTable(
  'organisation',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    code: text('code').notNull(),
    name: localised('name').notNull(),
    iatiIdentifier: text('iati_identifier'),
    archivedAt: text('archived_at'),
  },
  (t) => [uniqueIndex('organisation_code').on(t.programmeId, t.code)],
);

export const organisationRole = sqliteTable(
  'organisation_role',
  {
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisation.id),
    role: text('role', { enum: organisationRoles }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.role] }),
    check('organisation_role_word', oneOf(t.role, organisationRoles)),
  ],
);
