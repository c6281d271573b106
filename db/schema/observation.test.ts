import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../open';
import { testDatabase } from '../testing';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { combination } from './dimension';
import { indicatorVersion } from './indicator';
import { observation } from './observation';

let db: Database;
let own: TestProgramme;
let row: typeof observation.$inferInsert;

beforeEach(() => {
  db = testDatabase();
  own = aProgramme(db);
  row = rowIn(own);
});

function rowIn(programme: TestProgramme): typeof observation.$inferInsert {
  const version = db
    .select({ id: indicatorVersion.id })
    .from(indicatorVersion)
    .where(eq(indicatorVersion.indicatorId, programme.indicators.served))
    .get();
  const total = db
    .select({ id: combination.id, key: combination.key })
    .from(combination)
    .where(eq(combination.programmeId, programme.id))
    .all()
    .find((one) => one.key === '');
  if (!version || !total) throw new Error('The test programme is not whole.');
  return {
    indicatorId: programme.indicators.served,
    indicatorVersionId: version.id,
    placeId: programme.places.north,
    periodId: programme.periods.q1,
    combinationId: total.id,
    valueState: 'reported',
    value: 12,
    reviewState: 'draft',
    origin: 'entered',
    enteredAt: '2023-04-02T09:00:00.000Z',
  };
}

const approved = {
  reviewState: 'approved',
  approvedAt: '2023-04-10T09:00:00.000Z',
  reviewOutcome: 'loaded',
} as const;

const insert = (change: Partial<typeof observation.$inferInsert> = {}) =>
  db
    .insert(observation)
    .values({ ...row, ...change })
    .returning({ id: observation.id })
    .get().id;

test('a key has one value being worked on, with or without organisation and source', () => {
  insert();
  expect(() => insert()).toThrow(/UNIQUE/);
  insert({ organisationId: own.organisations.clinic });
  expect(() => insert({ organisationId: own.organisations.clinic })).toThrow(/UNIQUE/);
});

test('an approved value and its correction stand side by side, two approved ones do not', () => {
  const first = insert(approved);
  insert({ replacesId: first, changeReason: 'error', changeWords: 'Two visits counted twice' });
  expect(() => insert(approved)).toThrow(/UNIQUE/);
});

test('a correction without a reason is refused', () => {
  const first = insert(approved);
  expect(() => insert({ replacesId: first })).toThrow(/observation_change_has_reason/);
});

test('an approved value is neither rewritten, reopened nor deleted', () => {
  const id = insert(approved);
  const here = eq(observation.id, id);
  expect(() => db.update(observation).set({ value: 13 }).where(here).run()).toThrow(
    /never rewritten/,
  );
  expect(() => db.update(observation).set({ reviewState: 'draft' }).where(here).run()).toThrow(
    /never rewritten/,
  );
  expect(() => db.delete(observation).where(here).run()).toThrow(/never deleted/);
});

test('nobody is on record as the independent approver of their own entry', () => {
  const selfApproved = {
    enteredBy: own.people.officer.personId,
    approvedBy: own.people.officer.personId,
  };
  expect(() => insert({ ...approved, ...selfApproved, reviewOutcome: 'independent' })).toThrow(
    /observation_is_not_self_approved/,
  );
  expect(
    insert({ ...approved, ...selfApproved, reviewOutcome: 'not-independent' }),
  ).toBeGreaterThan(0);
});

test('a value that was not collected carries no number, a reported one carries one', () => {
  expect(() => insert({ valueState: 'not-collected' })).toThrow(/observation_without_value/);
  expect(() => insert({ value: null })).toThrow(/observation_with_value/);
  expect(insert({ valueState: 'not-collected', value: null })).toBeGreaterThan(0);
});

test('a ratio has both parts or none, and no denominator of zero', () => {
  expect(() => insert({ value: null, numerator: 3 })).toThrow(/observation_ratio_parts/);
  expect(() => insert({ value: null, numerator: 3, denominator: 0 })).toThrow(
    /observation_denominator/,
  );
});

test('a returned value says why', () => {
  expect(() => insert({ reviewState: 'returned' })).toThrow(/observation_return_has_reason/);
});

test('an observation never mixes two programmes', () => {
  const other = aProgramme(db);
  for (const stray of [
    { placeId: other.places.north },
    { periodId: other.periods.q1 },
    { organisationId: other.organisations.town },
    { sourceId: other.sourceId },
    { combinationId: rowIn(other).combinationId },
  ]) {
    expect(() => insert(stray), JSON.stringify(stray)).toThrow(/inside one programme/);
  }
});
