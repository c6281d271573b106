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
import { roles } from '@/lib/person/role';
import { setupPurposes } from '@/lib/person/setup-link';
import { oneOf } from './columns';
import { organisation } from './organisation';
import { place } from './place';
import { programme } from './programme';

// The four tables from `person` to `verification` are written by better-auth too, which asks for
// every column of them; its own names for a table and a column are mapped in server/auth.

export const person = sqliteTable(
  'person',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull().unique(),
    emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
    image: text('image'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [check('person_email_is_lower_case', sql`${t.email} = lower(${t.email})`)],
);

export const personSession = sqliteTable(
  'person_session',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    token: text('token').notNull().unique(),
    expiresAt: text('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [index('person_session_person').on(t.personId)],
);

/** How a person proves who they are; with provider `credential`, by a password. */
export const personAccount = sqliteTable(
  'person_account',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    providerId: text('provider_id').notNull(),
    accountId: text('account_id').notNull(),
    password: text('password'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: text('access_token_expires_at'),
    refreshTokenExpiresAt: text('refresh_token_expires_at'),
    scope: text('scope'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [
    index('person_account_person').on(t.personId),
    uniqueIndex('person_account_key').on(t.providerId, t.accountId),
  ],
);

export const verification = sqliteTable(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: text('expires_at').notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [index('verification_identifier').on(t.identifier)],
);

/** Attempts counted in a window of time, per account and for the instance. */
export const rateLimit = sqliteTable(
  'rate_limit',
  {
    key: text('key').primaryKey(),
    count: integer('count').notNull(),
    windowEndsAt: text('window_ends_at').notNull(),
  },
  (t) => [index('rate_limit_window').on(t.windowEndsAt)],
);

/** Never deleted: a role that is taken away keeps who had it, and until when. */
export const roleGrant = sqliteTable(
  'role_grant',
  {
    id: integer('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    /** Null for an administrator, who is one of the whole instance. */
    programmeId: integer('programme_id').references(() => programme.id),
    role: text('role', { enum: roles }).notNull(),
    /** The organisation a contributor reports for; null lets them report for any. */
    organisationId: integer('organisation_id').references(() => organisation.id),
    /** Null where no person gave it: the first administrator. */
    grantedBy: text('granted_by').references(() => person.id),
    grantedAt: text('granted_at').notNull(),
    revokedBy: text('revoked_by').references(() => person.id),
    revokedAt: text('revoked_at'),
  },
  (t) => [
    uniqueIndex('role_grant_on_programme')
      .on(t.personId, t.programmeId, t.role)
      .where(sql`${t.revokedAt} IS NULL`),
    uniqueIndex('role_grant_on_instance')
      .on(t.personId)
      .where(sql`${t.revokedAt} IS NULL AND ${t.programmeId} IS NULL`),
    index('role_grant_programme').on(t.programmeId),
    check('role_grant_role', oneOf(t.role, roles)),
    check(
      'role_grant_administrator',
      sql`(${t.role} = 'administrator') = (${t.programmeId} IS NULL)`,
    ),
    check('role_grant_organisation', sql`${t.organisationId} IS NULL OR ${t.role} = 'contributor'`),
    check('role_grant_revoked', sql`${t.revokedBy} IS NULL OR ${t.revokedAt} IS NOT NULL`),
  ],
);

/** The places a role is limited to, with the places below them; a role without rows has all. */
export const roleGrantPlace = sqliteTable(
  'role_grant_place',
  {
    grantId: integer('grant_id')
      .notNull()
      .references(() => roleGrant.id),
    placeId: integer('place_id')
      .notNull()
      .references(() => place.id),
  },
  (t) => [primaryKey({ columns: [t.grantId, t.placeId] })],
);

/** Only the hash is kept: whoever reads the database cannot use the link. */
export const setupLink = sqliteTable(
  'setup_link',
  {
    id: integer('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    purpose: text('purpose', { enum: setupPurposes }).notNull(),
    personId: text('person_id').references(() => person.id),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    usedAt: text('used_at'),
  },
  (t) => [
    index('setup_link_person').on(t.personId),
    check('setup_link_purpose', oneOf(t.purpose, setupPurposes)),
    check(
      'setup_link_person_known',
      sql`(${t.purpose} = 'set-password') = (${t.personId} IS NOT NULL)`,
    ),
  ],
);
