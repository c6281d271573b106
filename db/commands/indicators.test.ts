import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { indicatorInput, indicatorMoveInput } from '@/lib/indicator/indicator-input';
import type { Database } from '../open';
import { getCurrentIndicator } from '../queries/get-current-indicator';
import { history } from '../schema/history';
import { indicator, indicatorLevel, indicatorVersion } from '../schema/indicator';
import { organisation } from '../schema/organisation';
import { result } from '../schema/result';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { says } from '../testing-framework';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { archiveIndicator } from './archive-indicator';
import { createIndicator } from './create-indicator';
import { moveIndicator } from './move-indicator';
import { restoreIndicator } from './restore-indicator';

let db: Database;
let programme: TestProgramme;
let other: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
  other = aProgramme(db);
});

const at = { now: testNow, way: 'api' } as const;
const told = () => db.select().from(history).all();
const scope = (of = programme) => scopeFor(of.people.officer, 'editFramework', of);
const current = (code: string) => getCurrentIndicator(db, { programmeId: programme.id, code });

const create = (fields: Record<string, unknown> = {}, of = programme) =>
  createIndicator(db, scope(of), {
    ...indicatorInput.parse({
      code: 'new',
      result: 'O1',
      title: says('New'),
      kind: 'count',
      accumulation: 'periodic',
      aggregation: 'sum',
      direction: 'higher',
      trajectory: 'linear',
      ...fields,
    }),
    ...at,
  });

describe('a new indicator', () => {
  test('has one version, which is current, and the history tells it once', () => {
    const levels = ['low', 'high'].map((code) => ({ code, label: says(code) }));
    create({
      kind: 'score',
      accumulation: 'snapshot',
      aggregation: 'none',
      levels,
      responsible: 'clinic',
      countingRule: says('Once'),
    });
    expect(current('new')).toMatchObject({
      version: 1,
      responsible: 'clinic',
      ordinal: 7,
      levels,
    });
    expect(told()).toMatchObject([{ action: 'create-indicator', after: { code: 'new' } }]);
  });

  test.each([
    ['a code that is taken', { code: 'served' }, 'code'],
    ['an unknown result', { result: 'none' }, 'result'],
    ['a result of another programme', { result: 'theirs' }, 'result'],
    ['an archived result', { result: 'old' }, 'result'],
    ['an organisation of another programme', { responsible: 'their-clinic' }, 'responsible'],
  ])('is refused for %s, and leaves nothing', (_title, fields, field) => {
    db.update(result).set({ code: 'theirs' }).where(eq(result.programmeId, other.id)).run();
    db.insert(result)
      .values({
        programmeId: programme.id,
        level: 'output',
        code: 'old',
        ordinal: 2,
        title: says('Old'),
        archivedAt: testNow,
      })
      .run();
    db.update(organisation)
      .set({ code: 'their-clinic' })
      .where(eq(organisation.id, other.organisations.clinic))
      .run();
    const rows = () =>
      [indicator, indicatorVersion, indicatorLevel].map(
        (table) => db.select({ id: table.id }).from(table).all().length,
      );
    const before = rows();
    expect(refusal(() => create(fields)).field).toBe(field);
    expect(rows()).toEqual(before);
    expect(told()).toEqual([]);
  });
});

describe('an indicator that is moved', () => {
  const move = (code: string, fields: Record<string, unknown>) =>
    moveIndicator(db, scope(), { ...indicatorMoveInput.parse(fields), indicator: code, ...at });
  const codes = () =>
    db
      .select({ code: indicator.code })
      .from(indicator)
      .where(eq(indicator.programmeId, programme.id))
      .orderBy(indicator.ordinal)
      .all()
      .map(({ code }) => code);

  test('stands before the one it names', () => {
    move('story', { result: 'O1', before: 'units' });
    expect(codes()).toEqual(['served', 'story', 'units', 'placed', 'plan', 'spent']);
    move('story', { result: 'O1', before: 'units' });
    expect(told()).toMatchObject([
      { action: 'move-indicator', before: { result: 'O1', before: null } },
    ]);
  });

  test('stands last under another result', () => {
    db.insert(result)
      .values({
        programmeId: programme.id,
        level: 'output',
        code: 'O2',
        ordinal: 2,
        title: says('2'),
      })
      .run();
    move('served', { result: 'O2' });
    expect(codes()).toEqual(['units', 'placed', 'plan', 'spent', 'story', 'served']);
    expect(refusal(() => move('units', { result: 'O1', before: 'served' })).field).toBe('before');
    expect(refusal(() => move('units', { result: 'O3' })).field).toBe('result');
    expect(told()).toHaveLength(1);
  });
});

describe('an indicator that is archived', () => {
  const archive = (code: string) => archiveIndicator(db, scope(), { indicator: code, ...at });
  const restore = (code: string) => restoreIndicator(db, scope(), { indicator: code, ...at });

  test('keeps its code and can be brought back', () => {
    archive('served');
    expect(current('served').archivedAt).toBe(testNow);
    expect(refusal(() => archive('served')).code).toBe('conflict');
    expect(refusal(() => create({ code: 'served' })).field).toBe('code');
    restore('served');
    expect(refusal(() => restore('served')).words).toBe('api.indicators.notArchived');
    expect(told().map(({ action }) => action)).toEqual(['archive-indicator', 'restore-indicator']);
  });

  test('does not come back under a result that is archived', () => {
    archive('served');
    db.update(result).set({ archivedAt: testNow }).run();
    expect(refusal(() => restore('served')).words).toBe('api.indicators.archivedResult');
  });

  test('is not one of another programme', () => {
    create({ code: 'theirs' }, other);
    expect(refusal(() => archive('theirs')).code).toBe('not-found');
    expect(refusal(() => restore('theirs')).code).toBe('not-found');
  });
});
