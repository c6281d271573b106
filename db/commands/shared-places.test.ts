import { beforeEach, describe, expect, test } from 'vitest';
import type { PersonCaller } from '@/lib/permissions';
import { changedPlaceInput, placeInput } from '@/lib/place/place-input';
import type { Database } from '../open';
import { listSettingPlaces } from '../queries/list-setting-places';
import { history } from '../schema/history';
import { placeSuccession } from '../schema/place';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { says } from '../testing-framework';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { aProgrammeBeside, officerOfBoth } from '../testing-shared-set';
import { north, south } from '../testing-values';
import { addPlace } from './add-place';
import { changePlace } from './change-place';
import { declareSuccession } from './declare-succession';
import { withdrawSuccession } from './withdraw-succession';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const at = { now: testNow, way: 'api' } as const;
const told = () => db.select().from(history).all();
const asOf = (caller: PersonCaller = programme.people.officer) =>
  scopeFor(caller, 'editFramework', programme);
const clinic = 'TL-01-A@2015';
const region = (name: string) => changedPlaceInput.parse({ level: 'region', name: says(name) });
const rename = (key: string, caller?: PersonCaller) =>
  changePlace(db, asOf(caller), { ...region('Renamed'), place: key, ...at });
const clinicInput = changedPlaceInput.parse({ level: 'site', name: says('C'), parent: north });

describe('a place that several programmes see', () => {
  let beside: TestProgramme;
  beforeEach(() => {
    beside = aProgrammeBeside(db, programme);
  });

  test('is changed by an officer of all of them, who is told which others it touches', () => {
    const touches = [{ words: 'api.places.touchesOthers', params: { programmes: beside.slug } }];
    expect(rename(south, officerOfBoth(db, programme, beside))).toEqual(touches);
    expect(rename(south, programme.people.administrator)).toEqual(touches);
    expect(told()).toHaveLength(2);
    expect(told()[0]).toMatchObject({ after: { otherProgrammes: 1 } });
    expect(JSON.stringify(told())).not.toContain(beside.slug);
  });

  test('is refused to an officer of one, who is not told which others there are', () => {
    const refused = refusal(() => rename(south));
    expect(refused).toEqual({
      code: 'forbidden',
      field: null,
      words: 'api.places.sharedWithOthers',
      params: {},
    });
    expect(told()).toEqual([]);
  });

  test('is one with a tile, which every map of the set draws', () => {
    expect(refusal(() => rename(north)).code).toBe('forbidden');
    const tile = { ...clinicInput, tile: { column: 9, row: 9 } };
    expect(refusal(() => changePlace(db, asOf(), { ...tile, place: clinic, ...at })).code).toBe(
      'forbidden',
    );
    const added = { code: 'TL-04', edition: '2015', level: 'region', name: says('W') };
    const withTile = placeInput.parse({ ...added, tile: { column: 9, row: 9 } });
    expect(refusal(() => addPlace(db, asOf(), { ...withTile, ...at })).code).toBe('forbidden');
    expect(addPlace(db, asOf(), { ...placeInput.parse(added), ...at })).toEqual([]);
  });

  test('is one that holds a place of theirs, and not one that only this programme works in', () => {
    const country = changedPlaceInput.parse({ level: 'country', name: says('T') });
    const changeCountry = () => changePlace(db, asOf(), { ...country, place: 'TL@2015', ...at });
    expect(refusal(changeCountry).code).toBe('forbidden');
    expect(changePlace(db, asOf(), { ...clinicInput, place: clinic, ...at })).toEqual([]);
  });

  test('has a succession that touches them too', () => {
    const declare = (caller?: PersonCaller) =>
      declareSuccession(db, asOf(caller), {
        place: south,
        predecessor: clinic,
        isSameTerritory: false,
        ...at,
      });
    expect(refusal(() => declare()).code).toBe('forbidden');
    expect(declare(programme.people.administrator)).toHaveLength(1);
  });

  test('is said to be in a shared set', () => {
    const scope = scopeFor(programme.people.reader, 'viewOffice', programme);
    expect(listSettingPlaces(db, scope).placeSet.isShared).toBe(true);
  });
});

describe('a place that followed another', () => {
  const declare = (place: string, predecessor: string, isSameTerritory = false) =>
    declareSuccession(db, asOf(), { place, predecessor, isSameTerritory, ...at });
  const standing = () =>
    db.select({ same: placeSuccession.isSameTerritory }).from(placeSuccession).all();

  test('is declared, corrected and taken back, and the history tells each once', () => {
    expect(declare(south, north)).toEqual([]);
    declare(south, north, true);
    expect(standing()).toEqual([{ same: true }]);
    withdrawSuccession(db, asOf(), { place: south, predecessor: north, ...at });
    expect(standing()).toEqual([]);
    expect(told().map(({ action, before }) => [action, before])).toMatchObject([
      ['declare-succession', null],
      ['declare-succession', { isSameTerritory: false }],
      ['withdraw-succession', { isSameTerritory: true }],
    ]);
  });

  test('never comes before itself, however long the way, and nothing is left', () => {
    declare(south, north);
    declare(clinic, south);
    const before = [standing(), told()];
    expect(refusal(() => declare(north, north)).field).toBe('predecessor');
    expect(refusal(() => declare(north, south)).field).toBe('predecessor');
    expect(refusal(() => declare(north, clinic)).field).toBe('predecessor');
    expect([standing(), told()]).toEqual(before);
  });

  test('shares its territory with one other only', () => {
    declare(south, north, true);
    expect(refusal(() => declare(clinic, north, true)).field).toBe('isSameTerritory');
    expect(refusal(() => declare(south, clinic, true)).field).toBe('isSameTerritory');
    expect(declare(clinic, north)).toEqual([]);
  });

  test('is not found where either is unknown, or nothing was declared', () => {
    expect(refusal(() => declare('XX@1', north)).field).toBe('place');
    expect(refusal(() => declare(north, 'XX@1')).field).toBe('predecessor');
    const pair = { place: south, predecessor: north };
    const withdraw = () => withdrawSuccession(db, asOf(), { ...pair, ...at });
    expect(refusal(withdraw)).toMatchObject({ code: 'not-found', field: 'predecessor' });
    expect(told()).toEqual([]);
  });
});
