import { createHash } from 'node:crypto';
import { and, count as counted, eq, gt, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  accumulations,
  aggregations,
  cumulativeOrigins,
  directions,
  indicatorKinds,
  ratioSources,
  trajectories,
} from '@/lib/indicator/vocabulary';
import { changeReasons, reviewStates } from '@/lib/observation/review-state';
import { storedValueStates } from '@/lib/observation/value-state';
import { allWords } from '@/lib/words-testing';
import type { Database } from '../open';
import { listReleaseFigures } from '../queries/find-release';
import { combination } from '../schema/dimension';
import { indicator, indicatorVersion } from '../schema/indicator';
import { observation } from '../schema/observation';
import { period } from '../schema/period';
import { phaseDateChange } from '../schema/phase';
import { place } from '../schema/place';
import { baseline, planEntry, target } from '../schema/plan';
import { programme } from '../schema/programme';
import { release } from '../schema/release';
import { testDatabase } from '../testing';
import { attributeDemonstration } from './attribute-demonstration';
import { type SeededDemonstration, seedDemonstration } from './demonstration';
import { seedDemonstrationAccounts } from './demonstration-accounts';
import { uneditable } from './testing-editable';
import { textsIn } from './testing-texts';

const now = '2024-05-06T07:08:09.000Z';
// Two releases of a whole programme are frozen here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let db: Database;
let seeded: SeededDemonstration;

beforeAll(() => {
  db = testDatabase();
  seeded = seedDemonstration(db, { now, words: allWords });
});

function countOf(table: SQLiteTable, where?: SQL, from: Database = db): number {
  return from.select({ n: counted() }).from(table).where(where).get()?.n ?? 0;
}

/** SHA-256 over every row that was generated; when the database was migrated is no part of it. */
function hashOf(one: Database): string {
  const hash = createHash('sha256');
  const tables = one.$client
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all() as { name: string }[];
  for (const { name } of tables) {
    if (name === 'schema_migration' || name === 'instance') continue;
    hash.update(name);
    for (const row of one.$client.prepare(`SELECT * FROM "${name}"`).iterate()) {
      hash.update(JSON.stringify(row));
    }
  }
  return hash.digest('hex');
}

function small(seed: number): string {
  const one = testDatabase();
  seedDemonstration(one, { now, words: allWords, seed, observations: 400 });
  return hashOf(one);
}

it('is the same to the byte for the same seed, and another for another', () => {
  const first = small(7);
  expect(small(7)).toBe(first);
  expect(small(8)).not.toBe(first);
});

it('holds as many observations as it was asked for', () => {
  const one = testDatabase();
  const { observationCount } = seedDemonstration(one, { now, words: allWords, observations: 1500 });
  expect(observationCount).toBe(1500);
  expect(countOf(observation, undefined, one)).toBe(1500);
});

describe('every case of the domain can be met', () => {
  const used = (column: keyof typeof indicatorVersion.$inferSelect) =>
    new Set(
      db
        .select()
        .from(indicatorVersion)
        .all()
        .map((row) => row[column]),
    );

  it.each([
    ['kind', indicatorKinds],
    ['accumulation', accumulations],
    ['cumulativeOrigin', cumulativeOrigins],
    ['aggregation', aggregations],
    ['ratioSource', ratioSources],
    ['direction', directions],
    ['trajectory', trajectories],
  ] as const)('in the %s of its indicators', (column, words) => {
    expect([...used(column)]).toEqual(expect.arrayContaining([...words]));
  });

  it('in review states, value states and reasons of change', () => {
    const rows = db
      .selectDistinct({
        review: observation.reviewState,
        state: observation.valueState,
        reason: observation.changeReason,
      })
      .from(observation)
      .all();
    expect(rows.map(({ review }) => review)).toEqual(expect.arrayContaining([...reviewStates]));
    expect(rows.map(({ state }) => state)).toEqual(expect.arrayContaining([...storedValueStates]));
    expect(rows.map(({ reason }) => reason)).toEqual(expect.arrayContaining([...changeReasons]));
  });

  it('in targets: in words, for a period, for its life, for a category, and revised', () => {
    const count = (where: SQL | undefined) => countOf(target, where);
    expect(count(and(isNull(target.value), isNotNull(target.words)))).toBeGreaterThan(0);
    expect(count(eq(target.scope, 'period'))).toBeGreaterThan(0);
    expect(count(eq(target.scope, 'life'))).toBeGreaterThan(0);
    expect(count(isNotNull(target.combinationId))).toBe(1);
    expect(count(isNotNull(target.replacedAt))).toBe(1);
    expect(countOf(baseline, isNotNull(baseline.words))).toBeGreaterThan(0);
  });

  it('in time: a phase that was extended, a period in two phases, open and closed ones', () => {
    expect(countOf(phaseDateChange)).toBe(1);
    expect(countOf(period, isNull(period.phaseId))).toBe(1);
    expect(countOf(period, eq(period.state, 'open'))).toBeGreaterThan(0);
    expect(countOf(period, eq(period.state, 'closed'))).toBeGreaterThan(40);
  });

  it('in the plan: values expected of regions, of sites and of the country', () => {
    const levels = db
      .selectDistinct({ level: place.level })
      .from(planEntry)
      .innerJoin(place, eq(place.id, planEntry.placeId))
      .all();
    expect(new Set(levels.map(({ level }) => level))).toEqual(
      new Set(['country', 'region', 'site']),
    );
  });

  it('in two sources that disagree, of which one is used, with its reason', () => {
    const rows = db
      .select({ isUsed: observation.isUsed, reason: observation.usedReason })
      .from(observation)
      .where(isNotNull(observation.sourceId))
      .all();
    expect(rows).toHaveLength(4);
    for (const { isUsed, reason } of rows) expect(reason !== null).toBe(isUsed);
  });
});

describe('its values', () => {
  it('add up where the parts of an exclusive breakdown are complete', () => {
    const sums = db
      .select({
        total: sql<number>`max(CASE WHEN ${combination.key} = '' THEN ${observation.value} END)`,
        parts: sql<number>`sum(CASE WHEN ${combination.key} <> '' THEN ${observation.value} END)`,
        isComplete: sql<number>`sum(${combination.key} LIKE '%not-specified') > 0`,
      })
      .from(observation)
      .innerJoin(combination, eq(combination.id, observation.combinationId))
      .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
      .where(
        sql`${observation.reviewState} = 'approved' AND ${indicator.code} IN ('D-101', 'D-104', 'D-108', 'D-201', 'D-202', 'D-211', 'D-303')`,
      )
      .groupBy(observation.indicatorId, observation.placeId, observation.periodId)
      .all();
    const complete = sums.filter(({ isComplete }) => isComplete === 1);
    expect(complete.length).toBeGreaterThan(500);
    for (const { total, parts } of complete) expect(parts).toBe(total);
    for (const { total, parts } of sums) expect(parts ?? 0).toBeLessThanOrEqual(total ?? 0);
  });

  it('never fall where they count since the start, but once, where an error was corrected', () => {
    const rows = db
      .select({ place: place.code, period: period.code, value: observation.value })
      .from(observation)
      .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
      .innerJoin(combination, eq(combination.id, observation.combinationId))
      .innerJoin(place, eq(place.id, observation.placeId))
      .innerJoin(period, eq(period.id, observation.periodId))
      .where(
        and(
          eq(indicator.code, 'D-202'),
          eq(combination.key, ''),
          eq(observation.reviewState, 'approved'),
          isNotNull(observation.value),
        ),
      )
      .orderBy(place.code, period.endsOn)
      .all();
    const falls = rows.filter((row, at) => {
      const before = rows[at - 1];
      return before?.place === row.place && (row.value ?? 0) < (before.value ?? 0);
    });
    expect(falls.map((row) => `${row.place} ${row.period}`)).toEqual(['XO-02 2021-Q4']);
  });

  it('keep a numerator within its denominator', () => {
    expect(countOf(observation, gt(observation.numerator, observation.denominator))).toBe(0);
    expect(countOf(observation, isNotNull(observation.numerator))).toBeGreaterThan(100);
  });
});

describe('its releases', () => {
  it('are two, and the second restates the first', () => {
    const rows = db
      .select({ id: release.id, number: release.number, asOf: release.asOf })
      .from(release)
      .where(eq(release.programmeId, seeded.programmeId))
      .orderBy(release.number)
      .all();
    expect(rows.map(({ number, asOf }) => [number, asOf])).toEqual([
      [1, '2021-12-31'],
      [2, '2022-12-31'],
    ]);
    const [before, after] = rows.map(({ id }) =>
      listReleaseFigures(db, id, { indicatorCode: 'D-202', placeKey: 'XO-02@2014' }).find(
        (figure) => figure.period?.code === '2021-Q4',
      ),
    );
    expect(after?.value.value).toBeLessThan(before?.value.value ?? 0);
  });

  it('never show a value that nobody approved', () => {
    const figures = db
      .select({ id: release.id })
      .from(release)
      .all()
      .flatMap(({ id }) => listReleaseFigures(db, id));
    expect(figures.length).toBeGreaterThan(1000);
    expect(new Set(figures.map(({ basis }) => basis))).toEqual(new Set(['approved']));
  });
});

it('says that it is a demonstration, in every language', () => {
  const row = db
    .select({ title: programme.title, isDemonstration: programme.isDemonstration })
    .from(programme)
    .get();
  expect(row?.isDemonstration).toBe(true);
  expect(row?.title).toEqual({
    fr: expect.stringContaining('Démonstration'),
    en: expect.stringContaining('Demonstration'),
    ar: expect.stringContaining('تجريبي'),
  });
});

it('is written in three languages throughout, with French spaces', () => {
  const wrong = textsIn(db).filter(
    ({ texts: { fr, en, ar } }) =>
      !fr || !en || !ar || (typeof fr === 'string' && / [;:?!»]|« |'/.test(fr)),
  );
  expect(wrong).toEqual([]);
});

it('can be loaded once only', () => {
  expect(() => seedDemonstration(db, { now, words: allWords })).toThrow(/UNIQUE/);
  expect(countOf(programme)).toBe(1);
});

it('gives the accounts of the demonstration a past in their region, and nowhere else', () => {
  const { programmeId, ...contributor } = seeded;
  seedDemonstrationAccounts(db, { demonstrationProgrammeId: programmeId, ...contributor, now });
  const { contributorPlaceId } = contributor;
  attributeDemonstration(db, { programmeId, contributorPlaceId, now });
  const elsewhere = sql`${observation.placeId} NOT IN (SELECT id FROM place WHERE id = ${contributorPlaceId} OR parent_id = ${contributorPlaceId})`;
  const entered = isNotNull(observation.enteredBy);
  expect(countOf(observation, and(entered, elsewhere))).toBe(0);
  expect(
    countOf(observation, and(entered, eq(observation.reviewState, 'returned'))),
  ).toBeGreaterThan(0);
  expect(countOf(observation, eq(observation.reviewOutcome, 'independent'))).toBeGreaterThan(10);
  expect(countOf(observation, eq(observation.reviewOutcome, 'not-independent'))).toBe(1);
  const waiting = and(eq(observation.reviewState, 'submitted'), isNull(observation.enteredBy));
  expect(countOf(observation, waiting)).toBeGreaterThan(50);
});

it('can be saved again as it stands, by an officer', () => {
  expect(uneditable(db, seeded.programmeId)).toEqual([]);
});
