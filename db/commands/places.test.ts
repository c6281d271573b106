import { beforeEach, describe, expect, test } from 'vitest';
import { inputProblems } from '@/lib/input-problems';
import { changedPlaceInput, placeInput } from '@/lib/place/place-input';
import type { Database } from '../open';
import { listSettingPlaces } from '../queries/list-setting-places';
import { history } from '../schema/history';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { says } from '../testing-framework';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north, record, south } from '../testing-values';
import { addPlace } from './add-place';
import { arrangePlaces } from './arrange-places';
import { changePlace } from './change-place';
import { removePlace } from './remove-place';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const at = { now: testNow, way: 'api' } as const;
const told = () => db.select().from(history).all();
const officer = (own = programme) => scopeFor(own.people.officer, 'editFramework', own);
const places = (own = programme) =>
  listSettingPlaces(db, scopeFor(own.people.officer, 'viewOffice', own)).places;
const place = (key: string) => places().find((one) => one.key === key);
const listed = () => places().flatMap(({ key, rank }) => (rank === null ? [] : [key]));
const clinic = 'TL-01-A@2015';

const east = { code: 'TL-03', edition: '2015', level: 'region', name: says('East') };
const add = (fields: object = {}) =>
  addPlace(db, officer(), { ...placeInput.parse({ ...east, ...fields }), ...at });
const change = (key: string, fields: object) =>
  changePlace(db, officer(), { ...changedPlaceInput.parse(fields), place: key, ...at });
const northSays = { level: 'region', name: says('North'), parent: 'TL@2015' };

describe('a new place', () => {
  test('lies where it was put, behind the others, and the history tells it once', () => {
    const validity = { validFrom: '2015-02-20', validTo: '2030-12-31' };
    expect(add({ parent: 'TL@2015', tile: { column: 2, row: 2 }, ...validity })).toEqual([]);
    expect(place('TL-03@2015')).toMatchObject({
      parent: 'TL@2015',
      tile: { column: 2, row: 2 },
      rank: 4,
      ...validity,
    });
    expect(told()).toMatchObject([{ action: 'add-place', subjectKind: 'place' }]);
  });

  test('may have a code again that an older edition had', () => {
    add({ code: 'TL-01', edition: '1997', isInProgramme: false, validTo: '2015-02-19' });
    expect(place('TL-01@1997')).toMatchObject({ rank: null });
  });

  test('may be a group, with members or with none that were published', () => {
    add({ code: 'both', level: 'group', members: [north, south, north] });
    add({ code: 'eight', level: 'group' });
    expect(place('both@2015')?.members).toEqual([north, south]);
    expect(place('eight@2015')?.members).toEqual([]);
  });

  test.each([
    ['a key that is taken', { code: 'TL-01' }, 'code'],
    ['a parent that is not there', { parent: 'XX@2015' }, 'parent'],
    ['a parent of the same size', { parent: north }, 'parent'],
    ['a country inside a region', { level: 'country', parent: north }, 'parent'],
    ['a group inside a country', { level: 'group', parent: 'TL@2015' }, 'parent'],
    ['members without being a group', { members: [north] }, 'members'],
    ['a member that is not there', { level: 'group', members: [north, 'XX@2015'] }, 'members.1'],
    ['a tile that is taken', { tile: { column: 1, row: 2 } }, 'tile'],
  ])('is refused at its field for %s, and nothing is left', (_title, fields, field) => {
    expect(refusal(() => add(fields)).field).toBe(field);
    expect([places().length, told()]).toEqual([4, []]);
  });

  test.each([
    ['ends before it begins', { validFrom: '2020-01-01', validTo: '2019-01-01' }, 'validTo'],
    ['has half a tile', { tile: { column: 1 } }, 'tile.row'],
    ['has no name', { name: { fr: ' ' } }, 'name'],
    ['has a key that could be read two ways', { code: 'TL@03' }, 'code'],
  ])('is refused at its field where it %s', (_title, fields, field) => {
    const { error } = placeInput.safeParse({ ...east, ...fields });
    expect(error && inputProblems(error).map((one) => one.field)).toEqual([field]);
  });

  test('holds no group as a member of a group', () => {
    add({ code: 'both', level: 'group', members: [north] });
    const nested = { code: 'all', level: 'group', members: ['both@2015'] };
    expect(refusal(() => add(nested)).field).toBe('members.0');
  });
});

describe('a place that changes', () => {
  test('says what it was given, and the history tells it once with what stood before', () => {
    change(north, { ...northSays, name: says('The North'), tile: { column: 0, row: 0 } });
    expect(place(north)).toMatchObject({ name: says('The North'), tile: { column: 0, row: 0 } });
    expect(told()).toMatchObject([
      { action: 'change-place', before: { name: says('North'), tile: { column: 1, row: 1 } } },
    ]);
  });

  test('keeps its own tile, and gives it up once it is no longer valid', () => {
    change(north, { ...northSays, tile: { column: 1, row: 1 }, validTo: '2030-12-31' });
    add({ tile: { column: 1, row: 1 } });
    expect(place('TL-03@2015')?.tile).toEqual({ column: 1, row: 1 });
  });

  test.each([
    ['a level that what lies in it does not fit', north, { ...northSays, level: 'site' }, 'level'],
    ['itself as what it lies in', north, { ...northSays, parent: north }, 'parent'],
    ['what lies in it as what it lies in', north, { ...northSays, parent: clinic }, 'parent'],
    ['a tile of another', north, { ...northSays, tile: { column: 1, row: 2 } }, 'tile'],
  ])('is refused for %s, and nothing is left', (_title, key, fields, field) => {
    const before = places();
    expect(refusal(() => change(key, fields)).field).toBe(field);
    expect([places(), told()]).toEqual([before, []]);
  });

  test('becomes no group while it is a member of one', () => {
    add({ code: 'both', level: 'group', members: [south] });
    expect(refusal(() => change(south, { level: 'group', name: says('South') })).field).toBe(
      'level',
    );
  });

  test('is none of another place set', () => {
    aProgramme(db);
    expect(refusal(() => change('XX@2015', northSays)).code).toBe('not-found');
    const other = aProgramme(db);
    addPlace(db, officer(other), { ...placeInput.parse(east), ...at });
    expect(refusal(() => change('TL-03@2015', northSays)).code).toBe('not-found');
  });
});

describe('the places a programme works in', () => {
  const arrange = (keys: string[]) => arrangePlaces(db, officer(), { places: keys, ...at });

  test('are ordered and added to, and the history tells it once', () => {
    arrange([south, 'TL@2015', clinic, north]);
    expect(listed()).toEqual([south, 'TL@2015', clinic, north]);
    expect(told()).toMatchObject([
      { action: 'arrange-places', before: { places: [north, south, clinic] } },
    ]);
  });

  test('are never lost by an old list, and nothing is left', () => {
    expect(refusal(() => arrange([south, north]))).toMatchObject({
      code: 'conflict',
      field: 'places',
    });
    expect(refusal(() => arrange([north, south, clinic, 'XX@2015'])).field).toBe('places.3');
    expect([listed(), told()]).toEqual([[north, south, clinic], []]);
  });
});

describe('a place that is taken from a programme', () => {
  const remove = (key: string) => removePlace(db, officer(), { place: key, ...at });

  test('stays in the place set, and the history tells it once', () => {
    remove(clinic);
    expect(place(clinic)?.rank).toBeNull();
    expect(told()).toMatchObject([{ action: 'remove-place' }]);
    expect(refusal(() => remove(clinic)).code).toBe('not-found');
  });

  test('is refused with what stands under it, and nothing is left', () => {
    record(db, programme, programme.people.officer, [{ indicator: 'served', value: 1 }]);
    const before = told();
    expect(refusal(() => remove(north))).toMatchObject({
      code: 'conflict',
      params: { values: 1, planned: 6, aims: 1, roles: 2, named: 0 },
    });
    expect([listed(), told()]).toEqual([[north, south, clinic], before]);
  });

  test('is refused for the value of a place in it that is listed nowhere else', () => {
    const values = [{ indicator: 'served', value: 1 }];
    record(db, programme, programme.people.officer, values, { place: clinic });
    expect(refusal(() => remove(clinic)).params).toMatchObject({ values: 1 });
    arrangePlaces(db, officer(), { places: [north, south, clinic, 'TL@2015'], ...at });
    add({ code: 'TL-02-B', level: 'site', parent: south, isInProgramme: false });
    record(db, programme, programme.people.officer, values, { place: 'TL-02-B@2015' });
    expect(refusal(() => remove(south)).params).toMatchObject({ values: 0, planned: 6 });
    remove('TL@2015');
    expect(refusal(() => remove(south)).params).toMatchObject({ values: 1, planned: 6 });
  });
});
