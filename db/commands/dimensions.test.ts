import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  breakdownInput,
  categoryInput,
  changedCategoryInput,
  changedDimensionInput,
  dimensionInput,
} from '@/lib/dimension/dimension-input';
import { inputProblems } from '@/lib/input-problems';
import type { Database } from '../open';
import { getSheet } from '../queries/get-sheet';
import { listSettingDimensions } from '../queries/list-setting-dimensions';
import { combination } from '../schema/dimension';
import { history } from '../schema/history';
import { planEntry } from '../schema/plan';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { says } from '../testing-framework';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north, record } from '../testing-values';
import { addCategory } from './add-category';
import { addDimension } from './add-dimension';
import { archiveCategory } from './archive-category';
import { changeCategory } from './change-category';
import { changeDimension } from './change-dimension';
import { makeBreakdown } from './make-breakdown';
import { orderCategories } from './order-categories';
import { orderDimensions } from './order-dimensions';
import { restoreCategory } from './restore-category';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const at = { now: testNow, way: 'api' } as const;
const told = () => db.select().from(history).all();
const actions = () => told().map(({ action }) => action);
const officer = (own = programme) => scopeFor(own.people.officer, 'editFramework', own);
const reader = () => scopeFor(programme.people.officer, 'viewOffice', programme);
const setting = () => listSettingDimensions(db, reader());
const sex = () => setting().dimensions.find(({ code }) => code === 'sex');
const keys = () =>
  db
    .select({ key: combination.key })
    .from(combination)
    .where(eq(combination.programmeId, programme.id))
    .orderBy(combination.id)
    .all()
    .map(({ key }) => key);

const part = (code: string, isNotSpecified = false) => ({
  code,
  title: says(code),
  isNotSpecified,
});
const age = { code: 'age', title: says('Age'), isExclusive: true };
const bands = [part('0-17'), part('18+'), part('unknown', true)];
const add = (fields: object = {}) =>
  addDimension(db, officer(), {
    ...dimensionInput.parse({ ...age, categories: bands, ...fields }),
    ...at,
  });
const addPart = (dimension: string, code: string, isNotSpecified = false) =>
  addCategory(db, officer(), {
    ...categoryInput.parse(part(code, isNotSpecified)),
    dimension,
    ...at,
  });
const f = { dimension: 'sex', category: 'f' };
const splitValue = () =>
  record(db, programme, programme.people.officer, [
    { indicator: 'served', value: 1, category: 'sex=f' },
  ]);

describe('a dimension', () => {
  test('is added with its categories, and the history tells it once', () => {
    add();
    expect(setting().dimensions.map(({ code }) => code)).toEqual(['sex', 'age']);
    expect(setting().dimensions[1]?.categories.map(({ code }) => code)).toEqual(
      bands.map(({ code }) => code),
    );
    expect(actions()).toEqual(['add-dimension']);
  });

  test('is refused for a code that is taken, and nothing is left', () => {
    expect(refusal(() => add({ code: 'sex' }))).toMatchObject({ code: 'conflict', field: 'code' });
    expect([setting().dimensions.length, told()]).toEqual([1, []]);
  });

  test.each([
    ['the code of no breakdown', { code: 'none' }, 'code'],
    ['a code that would break a key', { code: 'a=b' }, 'code'],
    ['one category twice', { categories: [part('a'), part('a')] }, 'categories.1.code'],
    [
      'two categories not specified',
      { categories: [part('a', true), part('b', true)] },
      'categories.1.isNotSpecified',
    ],
    ['no word on whether parts add up', { isExclusive: undefined }, 'isExclusive'],
  ])('is refused at its field for %s', (_title, fields, field) => {
    const { error } = dimensionInput.safeParse({ ...age, ...fields });
    expect(error && inputProblems(error).map((one) => one.field)).toEqual([field]);
  });

  test('changes what it is until values are split by it, then only its title', () => {
    const change = (isExclusive: boolean) =>
      changeDimension(db, officer(), {
        ...changedDimensionInput.parse({ title: says('Gender'), isExclusive }),
        dimension: 'sex',
        ...at,
      });
    change(false);
    change(true);
    splitValue();
    const before = told();
    expect(refusal(() => change(false))).toMatchObject({
      code: 'conflict',
      field: 'isExclusive',
      params: { values: 1 },
    });
    expect([sex()?.isExclusive, told()]).toEqual([true, before]);
    change(true);
    expect(actions().filter((action) => action === 'change-dimension')).toHaveLength(3);
  });

  test('is ordered among the others, each named once', () => {
    add();
    orderDimensions(db, officer(), { codes: ['age', 'sex'], ...at });
    expect(setting().dimensions.map(({ code }) => code)).toEqual(['age', 'sex']);
    const order = () => orderDimensions(db, officer(), { codes: ['age'], ...at });
    expect(refusal(order).field).toBe('codes');
    expect(actions()).toEqual(['add-dimension', 'order-dimensions']);
  });

  test('is none of another programme', () => {
    const other = aProgramme(db);
    add();
    const theirs = () =>
      addCategory(db, officer(other), {
        ...categoryInput.parse(part('x')),
        dimension: 'age',
        ...at,
      });
    expect(refusal(theirs)).toMatchObject({ code: 'not-found', field: 'dimension' });
  });
});

describe('a category', () => {
  test('is added to its dimension and its breakdowns, and the history tells it once', () => {
    addPart('sex', '60+', true);
    expect(keys()).toEqual(['', 'sex=f', 'sex=m', 'sex=60+']);
    expect(actions()).toEqual(['add-category']);
  });

  test('is refused for a code that is taken, or as a second not specified one', () => {
    addPart('sex', 'unknown', true);
    expect(refusal(() => addPart('sex', 'f')).field).toBe('code');
    expect(refusal(() => addPart('sex', 'other', true)).field).toBe('isNotSpecified');
    archiveCategory(db, officer(), { dimension: 'sex', category: 'unknown', ...at });
    expect(refusal(() => addPart('sex', 'other', true)).field).toBe('isNotSpecified');
    expect([keys().length, actions()]).toEqual([4, ['add-category', 'archive-category']]);
  });

  test('changes its title always, and what it holds until values are split', () => {
    const change = (isNotSpecified: boolean) =>
      changeCategory(db, officer(), {
        ...changedCategoryInput.parse({ title: says('Women'), isNotSpecified }),
        ...f,
        ...at,
      });
    change(true);
    change(false);
    splitValue();
    expect(refusal(() => change(true)).field).toBe('isNotSpecified');
    change(false);
    expect(sex()?.categories[0]).toMatchObject({ title: says('Women'), isNotSpecified: false });
    expect(actions().filter((action) => action === 'change-category')).toHaveLength(3);
  });

  test('is ordered among the others', () => {
    orderCategories(db, officer(), { dimension: 'sex', codes: ['m', 'f'], ...at });
    expect(sex()?.categories.map(({ code }) => code)).toEqual(['m', 'f']);
    const order = () =>
      orderCategories(db, officer(), { dimension: 'sex', codes: ['m', 'x'], ...at });
    expect(refusal(order).field).toBe('codes');
    expect(actions()).toEqual(['order-categories']);
  });

  test('is expected no more once it is archived, and again once it is restored', () => {
    db.update(planEntry).set({ breakdownId: programme.breakdowns.bySex }).run();
    const expected = () =>
      getSheet(db, reader(), { place: north, period: '2023-Q1', now: testNow })
        .rows.find(({ indicator }) => indicator === 'served')
        ?.cells.map(({ category }) => category);
    archiveCategory(db, officer(), { ...f, ...at });
    expect(expected()).toEqual(['', 'sex=m']);
    expect(sex()?.categories[0]?.isArchived).toBe(true);
    expect(refusal(() => archiveCategory(db, officer(), { ...f, ...at })).code).toBe('conflict');
    restoreCategory(db, officer(), { ...f, ...at });
    expect(expected()).toEqual(['', 'sex=f', 'sex=m']);
    expect(refusal(() => restoreCategory(db, officer(), { ...f, ...at })).code).toBe('conflict');
    expect(actions()).toEqual(['archive-category', 'restore-category']);
  });
});

describe('a breakdown', () => {
  const make = (...dimensions: string[]) => makeBreakdown(db, officer(), { dimensions, ...at });

  test('is made with every combination, once for the same dimensions in any order', () => {
    add();
    expect(make('age', 'sex')).toBe('sex-age');
    expect(keys().slice(3)).toEqual([
      ...['sex=f|age=0-17', 'sex=f|age=18+', 'sex=f|age=unknown'],
      ...['sex=m|age=0-17', 'sex=m|age=18+', 'sex=m|age=unknown'],
    ]);
    expect(make('sex', 'age')).toBe('sex-age');
    expect(make('sex')).toBe('sex');
    expect(actions()).toEqual(['add-dimension', 'make-breakdown']);
    expect(setting().breakdowns.at(-1)).toEqual({ code: 'sex-age', dimensions: ['sex', 'age'] });
  });

  test('takes no archived category, and a restored one comes to it', () => {
    add();
    archiveCategory(db, officer(), { ...f, ...at });
    make('sex', 'age');
    expect(keys()).not.toContain('sex=f|age=18+');
    restoreCategory(db, officer(), { ...f, ...at });
    expect(keys()).toContain('sex=f|age=18+');
  });

  test('has a code of its own where two would be spelt alike', () => {
    for (const code of ['a-b', 'c', 'a', 'b-c']) add({ code });
    expect([make('a-b', 'c'), make('a', 'b-c')]).toEqual(['a-b-c', 'a-b-c-2']);
  });

  test.each([
    ['a dimension that is not there', ['age'], 'dimension'],
    ['one without categories', ['sex', 'empty'], 'dimensions.1'],
    ['more combinations than anyone fills in', ['sex', 'big', 'bigger'], 'dimensions'],
  ])('is refused for %s, and nothing is left', (_title, dimensions, field) => {
    const many = Array.from({ length: 30 }, (_, number) => part(`c${number}`));
    add({ code: 'empty', categories: [] });
    for (const code of ['big', 'bigger']) add({ code, categories: many });
    const before = [setting(), told()];
    expect(refusal(() => make(...dimensions)).field).toBe(field);
    expect([setting(), told()]).toEqual(before);
  });

  test('is by one to three dimensions, each once', () => {
    const problem = (dimensions: string[]) =>
      breakdownInput.safeParse({ dimensions }).error?.issues[0]?.message;
    expect(problem([])).toBe('errors.fields.required');
    expect(problem(['a', 'b', 'c', 'd'])).toBe('api.dimensions.threeAtMost');
    expect(problem(['a', 'a'])).toBe('api.dimensions.twice');
  });
});
