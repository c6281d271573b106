import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { planInput } from '@/lib/plan/plan-input';
import type { Database } from '../open';
import { getPlan } from '../queries/get-plan';
import { history } from '../schema/history';
import { indicator, indicatorVersion } from '../schema/indicator';
import { planEntry } from '../schema/plan';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { aPlace } from '../testing-framework';
import { anIndicator } from '../testing-indicator';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north, recordApproved, south } from '../testing-values';
import { setPlan } from './set-plan';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const scope = () => scopeFor(programme.people.officer, 'editFramework', programme);
const told = () =>
  db
    .select()
    .from(history)
    .all()
    .filter(({ action }) => action === 'set-plan');
const rows = () => db.select().from(planEntry).all();

interface Block {
  readonly indicators: readonly string[];
  readonly places: readonly string[];
  readonly entries: readonly Record<string, unknown>[];
}

const set = (blocks: readonly Block[], more: Record<string, unknown> = {}) =>
  setPlan(db, scope(), {
    ...planInput.parse({ phase: 'II', blocks, ...more }),
    now: testNow,
    way: 'api',
  });
const cell = (entries: Block['entries'], indicator = 'served', place = north) => ({
  indicators: [indicator],
  places: [place],
  entries,
});
const quarterly = { frequency: 'quarter' };
const bySex = { frequency: 'quarter', breakdown: 'sex' };
const newVersion = { validFrom: '2023-07-01', reason: 'The ministry asks for it' };

describe('a block of the plan', () => {
  test('gives the same entries to every cell in which its rows and columns meet', () => {
    const block = { indicators: ['units', 'spent'], places: [north, south], entries: [bySex] };
    expect(set([block, cell([], 'story')])).toEqual({
      changed: 5,
      cleared: 1,
      unplanned: [],
      newVersions: [],
    });
    const { entries } = getPlan(db, scope(), 'II');
    expect(entries.filter(({ breakdown }) => breakdown === 'sex')).toHaveLength(4);
    expect(entries.filter((one) => one.indicator === 'story')).toMatchObject([{ place: south }]);
  });

  test('may ask several organisations, each once', () => {
    const entries = ['clinic', 'town'].map((organisation) => ({ ...quarterly, organisation }));
    set([cell(entries)]);
    expect(getPlan(db, scope(), 'II').entries).toEqual(
      expect.arrayContaining(
        entries.map((one) => ({ indicator: 'served', place: north, breakdown: 'none', ...one })),
      ),
    );
    const twice = planInput.safeParse({ phase: 'II', blocks: [cell([quarterly, quarterly])] });
    expect(twice.error?.issues.map(({ path }) => path.join('.'))).toEqual(['blocks.0.entries']);
  });

  test('is one row of history, in which like cells stand together', () => {
    set([{ indicators: ['units', 'spent'], places: [north, south], entries: [bySex] }]);
    set([{ indicators: ['units', 'spent'], places: [north, south], entries: [bySex] }]);
    expect(told()).toMatchObject([
      {
        before: { cells: [{ entries: [{ breakdown: 'none' }] }] },
        after: {
          cells: [{ places: { units: [north, south], spent: [north, south] } }],
        },
      },
    ]);
  });

  test('is refused as a whole, and every wrong cell is named in order', () => {
    const before = rows();
    const refused = refusal(() =>
      set([
        { indicators: ['units', 'none'], places: ['nowhere', north], entries: [] },
        cell([{ ...quarterly, organisation: 'none' }, bySex]),
        cell([{ ...quarterly, breakdown: 'none-such' }]),
      ]),
    );
    expect(refused.problems?.map(({ field }) => field)).toEqual([
      'blocks.0.places.0',
      'blocks.0.indicators.1',
      'blocks.1.entries.0.organisation',
      'blocks.2.entries.0.breakdown',
      'blocks.2',
    ]);
    expect([rows(), told()]).toEqual([before, []]);
  });

  test('knows no row of another programme', () => {
    const other = aProgramme(db);
    anIndicator(db, {
      programmeId: other.id,
      resultId: db.select().from(indicator).all().at(-1)?.resultId ?? 0,
      code: 'theirs',
    });
    aPlace(db, { placeSetId: other.placeSetId, code: 'X', name: 'X', level: 'region' });
    expect(refusal(() => set([cell([], 'theirs')])).field).toBe('blocks.0.indicators.0');
    expect(refusal(() => set([cell([], 'served', 'X@2015')])).field).toBe('blocks.0.places.0');
    expect(refusal(() => set([cell([])], { phase: 'IX' })).field).toBe('phase');
  });

  test('does not take an indicator that is archived', () => {
    db.update(indicator).set({ archivedAt: testNow }).where(eq(indicator.code, 'served')).run();
    expect(refusal(() => set([cell([])])).words).toBe('api.plan.unknownIndicator');
  });
});

describe('a cell in which values stand', () => {
  const versions = () =>
    db
      .select()
      .from(indicatorVersion)
      .where(eq(indicatorVersion.indicatorId, programme.indicators.served))
      .all();
  beforeEach(() => {
    recordApproved(db, programme, [{ indicator: 'served', value: 5 }]);
  });

  test('may be cleared: the values stay, and the answer says so', () => {
    expect(set([cell([])]).unplanned).toEqual([{ indicator: 'served', place: north, values: 1 }]);
    expect(getPlan(db, scope(), 'II').observed).toEqual([
      { indicator: 'served', place: north, values: 1 },
    ]);
  });

  test('is split otherwise only from a day on, with a reason', () => {
    expect(refusal(() => set([cell([bySex])]))).toMatchObject({
      field: 'blocks.0',
      words: 'api.plan.breakdownNeedsVersion',
      params: { indicator: 'served', place: north },
    });
    expect(set([cell([bySex])], { newVersion }).newVersions).toEqual(['served']);
    expect(versions()).toMatchObject([
      { version: 1, isCurrent: false },
      { version: 2, isCurrent: true, validFrom: '2023-07-01', countsPeople: true },
    ]);
    expect(told()).toMatchObject([{ reason: newVersion.reason }]);
  });

  test('may be asked more often without a new version', () => {
    set([cell([{ ...quarterly, frequency: 'month' }])], { newVersion });
    expect(versions()).toHaveLength(1);
  });
});

test('a thousand indicators in twelve places are planned at once', () => {
  const resultId = db.select().from(indicator).all()[0]?.resultId ?? 0;
  const indicators = Array.from({ length: 1000 }, (_, at) => `many-${at}`);
  for (const code of indicators) anIndicator(db, { programmeId: programme.id, resultId, code });
  const places = Array.from({ length: 9 }, (_, at) => {
    const code = `TL-01-${at}`;
    const inNorth = { placeSetId: programme.placeSetId, parentId: programme.places.north };
    aPlace(db, { ...inNorth, code, name: code, level: 'site' });
    return `${code}@2015`;
  });
  const all = [north, south, 'TL-01-A@2015', ...places];
  expect(set([{ indicators, places: all, entries: [quarterly] }]).changed).toBe(12_000);
  expect(getPlan(db, scope(), 'II').entries).toHaveLength(12_012);
});
