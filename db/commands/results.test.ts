import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { changedResultInput, resultInput, resultMoveInput } from '@/lib/result/result-input';
import type { Database } from '../open';
import { listConditions, listResults } from '../queries/list-results';
import { history } from '../schema/history';
import { indicator } from '../schema/indicator';
import { result } from '../schema/result';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { says } from '../testing-framework';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { archiveResult } from './archive-result';
import { changeResult } from './change-result';
import { createResult } from './create-result';
import { moveResult } from './move-result';
import { restoreResult } from './restore-result';

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
const codes = () => listResults(db, programme.id).map(({ code }) => code);
const row = (code: string) => listResults(db, programme.id).find((one) => one.code === code);

const create = (fields: Record<string, unknown>, of = programme) =>
  createResult(db, scope(of), {
    ...resultInput.parse({ level: 'output', title: says('New'), ...fields }),
    ...at,
  });
const change = (code: string, fields: Record<string, unknown>) =>
  changeResult(db, scope(), {
    ...changedResultInput.parse({ code, level: 'outcome', title: says('New'), ...fields }),
    result: code,
    ...at,
  });
const move = (code: string, fields: Record<string, unknown>) =>
  moveResult(db, scope(), { ...resultMoveInput.parse(fields), result: code, ...at });

describe('a new result', () => {
  test('stands last under its parent, with its assumptions and risks in order', () => {
    create({ code: 'O2', level: 'outcome' });
    const conditions = [
      { kind: 'risk', text: says('Drought') },
      { kind: 'assumption', text: says('Staff stay') },
    ];
    const id = create({ code: '1.1', parent: 'O1', conditions });
    expect(codes()).toEqual(['O1', '1.1', 'O2']);
    expect(listConditions(db, programme.id)).toEqual(
      conditions.map((one) => ({ ...one, resultId: id })),
    );
    expect(told().map(({ action }) => action)).toEqual(['create-result', 'create-result']);
  });

  test.each([
    ['a code that is taken', { code: 'O1' }, 'code'],
    ['an unknown parent', { code: 'x', parent: 'none' }, 'parent'],
    ['a parent of its own level', { code: 'x', level: 'outcome', parent: 'O1' }, 'parent'],
    ['a parent of another programme', { code: 'x', parent: 'theirs' }, 'parent'],
  ])('is refused for %s, and leaves nothing', (_title, fields, field) => {
    create({ code: 'theirs', level: 'outcome' }, other);
    const before = told().length;
    expect(refusal(() => create(fields)).field).toBe(field);
    expect([codes(), told().length]).toEqual([['O1'], before]);
  });

  test('may have a code that another programme uses', () => {
    create({ code: 'O2' }, other);
    create({ code: 'O2' });
    expect(codes()).toEqual(['O1', 'O2']);
  });
});

describe('a result that is changed', () => {
  test('keeps its place, and the history tells what changed, once', () => {
    change('O1', { code: 'O-1', conditions: [{ kind: 'risk', text: says('Drought') }] });
    expect(row('O-1')).toMatchObject({ title: says('New'), ordinal: 1 });
    expect(told()).toMatchObject([
      { action: 'change-result', before: { code: 'O1' }, after: { code: 'O-1' } },
    ]);
    change('O-1', { conditions: [{ kind: 'risk', text: says('Drought') }] });
    expect(told()).toHaveLength(1);
  });

  test('keeps above those under it, and below its parent', () => {
    create({ code: 'I', level: 'impact' });
    create({ code: '1.1', parent: 'O1' });
    move('O1', { parent: 'I' });
    expect(refusal(() => change('O1', { level: 'output' })).words).toBe(
      'api.results.levelOverChildren',
    );
    expect(refusal(() => change('O1', { level: 'impact' })).words).toBe(
      'api.results.levelUnderParent',
    );
    expect(refusal(() => change('1.1', { code: 'I', level: 'output' })).field).toBe('code');
    expect(told()).toHaveLength(3);
  });
});

describe('a result that is moved', () => {
  beforeEach(() => {
    create({ code: 'I', level: 'impact' });
    create({ code: 'O2', level: 'outcome' });
    create({ code: '1.1', parent: 'O1' });
    create({ code: '1.2', parent: 'O1' });
  });

  test('takes along what lies under it, and the history tells from where', () => {
    move('O1', { parent: 'I' });
    expect(codes()).toEqual(['I', 'O1', '1.1', '1.2', 'O2']);
    expect(told().at(-1)).toMatchObject({
      action: 'move-result',
      before: { parent: null, before: 'I' },
      after: { parent: 'I', before: null },
    });
  });

  test('stands before the one it names', () => {
    move('1.2', { parent: 'O1', before: '1.1' });
    expect(codes()).toEqual(['O1', '1.2', '1.1', 'I', 'O2']);
    const before = told().length;
    move('1.2', { parent: 'O1', before: '1.1' });
    expect(told()).toHaveLength(before);
  });

  test.each([
    ['under itself', 'O1', { parent: 'O1' }, 'parent'],
    ['under what lies under it', 'O1', { parent: '1.1' }, 'parent'],
    ['under a lower level', 'O1', { parent: '1.2' }, 'parent'],
    ['under its own level', '1.1', { parent: '1.2' }, 'parent'],
    ['before one of another row', '1.1', { parent: null, before: '1.2' }, 'before'],
    ['before itself', '1.1', { parent: 'O1', before: '1.1' }, 'before'],
  ])('does not go %s', (_title, code, fields, field) => {
    const [before, rows] = [told().length, listResults(db, programme.id)];
    expect(refusal(() => move(code, fields)).field).toBe(field);
    expect([told().length, listResults(db, programme.id)]).toEqual([before, rows]);
  });
});

describe('a result that is archived', () => {
  const archive = (code: string) => archiveResult(db, scope(), { result: code, ...at });
  const restore = (code: string) => restoreResult(db, scope(), { result: code, ...at });

  test('keeps everything, and can be brought back', () => {
    create({ code: 'O2' });
    archive('O2');
    expect(row('O2')).toMatchObject({ archivedAt: testNow });
    expect(refusal(() => archive('O2')).code).toBe('conflict');
    restore('O2');
    expect(row('O2')).toMatchObject({ archivedAt: null });
    expect(refusal(() => restore('O2')).words).toBe('api.results.notArchived');
    expect(told().map(({ action }) => action)).toEqual([
      'create-result',
      'archive-result',
      'restore-result',
    ]);
  });

  test('has nothing in use under it', () => {
    expect(refusal(() => archive('O1')).words).toBe('api.results.indicatorsUnderIt');
    create({ code: '1.1', parent: 'O1' });
    expect(refusal(() => archive('O1')).words).toBe('api.results.resultsUnderIt');
    archive('1.1');
    db.update(indicator).set({ archivedAt: testNow }).run();
    archive('O1');
    expect(refusal(() => restore('1.1')).words).toBe('api.results.archivedParent');
    expect(refusal(() => create({ code: '1.2', parent: 'O1' })).words).toBe(
      'api.results.archivedParent',
    );
  });

  test('is not one of another programme', () => {
    db.update(result).set({ code: 'theirs' }).where(eq(result.programmeId, other.id)).run();
    for (const refused of [
      () => archive('theirs'),
      () => restore('theirs'),
      () => move('theirs', { parent: null }),
      () => change('theirs', {}),
    ]) {
      expect(refusal(refused).code).toBe('not-found');
    }
    expect(told()).toEqual([]);
  });
});

test.each(['reader', 'contributor', 'reviewer'] as const)('a %s does none of it', (role) => {
  const asked = () => scopeFor(programme.people[role], 'editFramework', programme);
  expect(refusal(asked).code).toBe('forbidden');
});
