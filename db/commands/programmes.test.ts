import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { inputProblems } from '@/lib/input-problems';
import { authorise } from '@/lib/permissions';
import {
  keyFiguresInput,
  programmeInput,
  programmeRulesInput,
  programmeTextsInput,
} from '@/lib/programme/programme-input';
import type { Visibility } from '@/lib/programme/vocabulary';
import type { Database } from '../open';
import { findProgramme } from '../queries/find-programme';
import { getSettingProgramme } from '../queries/get-setting-programme';
import { listPlaceSets } from '../queries/list-place-sets';
import { readPublicRevision } from '../queries/public-revision';
import { combination } from '../schema/dimension';
import { history } from '../schema/history';
import { indicator } from '../schema/indicator';
import { placeSet } from '../schema/place';
import { programme as programmes } from '../schema/programme';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { says } from '../testing-framework';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north } from '../testing-values';
import { changeProgramme } from './change-programme';
import { changeProgrammeRules } from './change-programme-rules';
import { changeVisibility } from './change-visibility';
import { chooseKeyFigures } from './choose-key-figures';
import { createProgramme } from './create-programme';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db, { slug: 'p' });
});

const at = { now: testNow, way: 'api' } as const;
const told = () => db.select().from(history).all();
const revision = () => readPublicRevision(db);
const officer = () => scopeFor(programme.people.officer, 'editFramework', programme);
const administrator = () => authorise(programme.people.administrator, 'manageInstance', {});
const setting = () => getSettingProgramme(db, officer());

const newSet = { kind: 'new', code: 'XO', title: says('Orvania') };
const second = { slug: 'second', title: says('Second'), placeSet: newSet };
const create = (fields: object = {}) =>
  createProgramme(db, administrator(), {
    ...programmeInput.parse({ ...second, ...fields }),
    ...at,
  });

describe('a new programme', () => {
  test('is private, has a place set and a total, and the history tells it once', () => {
    const before = revision();
    const { id, unlistedSecret } = create();
    expect(unlistedSecret).toBeNull();
    expect(findProgramme(db, 'second')).toMatchObject({ id, visibility: 'private' });
    expect(
      db.select().from(combination).where(eq(combination.programmeId, id)).all(),
    ).toMatchObject([{ key: '' }]);
    expect(told()).toMatchObject([{ action: 'create-programme', programmeId: id }]);
    expect(revision()).toBe(before);
  });

  test('may stand on a place set that others use', () => {
    create({ placeSet: { kind: 'existing', code: 'p' } });
    expect(listPlaceSets(db, administrator())).toEqual([
      { code: 'p', title: says('Testland'), programmes: 2 },
    ]);
  });

  test('that is unlisted has a secret, which the history does not hold', () => {
    const before = revision();
    const { unlistedSecret } = create({ visibility: 'unlisted' });
    expect(unlistedSecret).toHaveLength(43);
    expect(JSON.stringify(told())).not.toContain(unlistedSecret);
    expect(revision()).toBe(before + 1);
  });

  test.each([
    ['a short name that is taken', { slug: 'p' }, 'slug'],
    [
      'a place set that is not there',
      { placeSet: { kind: 'existing', code: 'q' } },
      'placeSet.code',
    ],
    [
      'a new place set under a code that is taken',
      { placeSet: { ...newSet, code: 'p' } },
      'placeSet.code',
    ],
  ])('is refused at its field for %s, and nothing is left', (_title, fields, field) => {
    expect(refusal(() => create(fields)).field).toBe(field);
    expect(db.select().from(programmes).all()).toHaveLength(1);
    expect([db.select().from(placeSet).all().length, told()]).toEqual([1, []]);
  });

  test.each([
    ['a title in one language only', { title: { fr: 'Deux' } }, ['title.en', 'title.ar']],
    ['a short name with a capital', { slug: 'Second' }, ['slug']],
    ['a short name that is part of the site', { slug: 'office' }, ['slug']],
    ['a thirteenth month', { startMonth: 13 }, ['startMonth']],
    ['bands the wrong way round', { aheadFrom: 0.5 }, ['aheadFrom']],
    ['three steps of review', { reviewSteps: 3 }, ['reviewSteps']],
    ['a threshold of nothing', { smallNumberThreshold: 0 }, ['smallNumberThreshold']],
    ['no place set', { placeSet: undefined }, ['placeSet']],
  ])('is refused at its field for %s', (_title, fields, expected) => {
    const { error } = programmeInput.safeParse({ ...second, ...fields });
    expect(error && inputProblems(error).map(({ field }) => field)).toEqual(expected);
  });

  test('is made by an administrator only', () => {
    for (const role of ['officer', 'reader'] as const) {
      const asked = () => authorise(programme.people[role], 'manageInstance', {});
      expect(refusal(asked).code).toBe('forbidden');
    }
  });
});

describe('what a programme says of itself', () => {
  const title = says('Programme p');
  const change = (fields: object) =>
    changeProgramme(db, officer(), {
      ...programmeTextsInput.parse({ title, headline: says('It did'), ...fields }),
      ...at,
    });

  test('changes, and the history tells it once with what stood before', () => {
    change({ summary: { fr: 'Deux\nlignes' }, limits: { en: '<i>None</i>' } });
    expect(setting()).toMatchObject({
      headline: says('It did'),
      summary: { fr: 'Deux\nlignes' },
      limits: { en: '<i>None</i>' },
      kicker: null,
    });
    expect(told()).toMatchObject([
      { action: 'change-programme', before: { headline: says('What it achieved') } },
    ]);
  });

  test('renews the public pages only where they show it before a release', () => {
    const before = revision();
    change({ method: says('Counted') });
    expect(revision()).toBe(before);
    change({ nextReleaseOn: '2024-02-15' });
    change({ nextReleaseOn: '2024-02-15', title: says('A new title') });
    expect(revision()).toBe(before + 2);
  });
});

describe('the rules of a programme', () => {
  const change = (fields: object, programmeId = programme.id) =>
    changeProgrammeRules(db, administrator(), {
      ...programmeRulesInput.parse(fields),
      programmeId,
      ...at,
    });

  test('are changed by an administrator, and the history tells it once', () => {
    change({ reviewSteps: 2, startMonth: 4, smallNumberThreshold: 5 });
    expect(setting()).toMatchObject({ reviewSteps: 2, startMonth: 4, smallNumberThreshold: 5 });
    expect(told()).toMatchObject([
      { action: 'change-programme-rules', before: { smallNumberThreshold: 10 } },
    ]);
  });

  test('are those of a programme that is there', () => {
    expect(refusal(() => change({}, 99)).code).toBe('not-found');
    expect(told()).toEqual([]);
  });
});

describe('who may see a programme', () => {
  const change = (visibility: Visibility) => changeVisibility(db, officer(), { visibility, ...at });

  test('changes with a new secret each time it is unlisted, and pages are renewed', () => {
    const before = revision();
    const first = change('unlisted');
    const second = change('unlisted');
    expect(first).not.toBe(second);
    expect(setting()).toMatchObject({ visibility: 'unlisted', unlistedSecret: second });
    expect(change('private')).toBeNull();
    expect(setting().unlistedSecret).toBeNull();
    expect(revision()).toBe(before + 3);
    expect(told().map(({ action }) => action)).toEqual(Array(3).fill('change-visibility'));
    expect(JSON.stringify(told())).not.toContain(second);
  });

  test('is refused where it is that already, and nothing is left', () => {
    expect(refusal(() => change('public'))).toMatchObject({ field: 'visibility' });
    expect(told()).toEqual([]);
  });
});

describe('the key figures', () => {
  const choose = (...keyFigures: object[]) =>
    chooseKeyFigures(db, officer(), { ...keyFiguresInput.parse({ keyFigures }), ...at });

  test('are chosen in their order, and the history tells it once', () => {
    const spent = { indicator: 'spent', place: north, phase: 'II' };
    choose(spent, { indicator: 'served' });
    const served = { indicator: 'served', place: null, phase: null };
    expect(setting().keyFigures).toEqual([spent, served]);
    expect(told()).toMatchObject([
      { action: 'choose-key-figures', before: { keyFigures: [served] } },
    ]);
  });

  test.each([
    ['an indicator that is not there', { indicator: 'x' }, 'keyFigures.1.indicator'],
    ['one that donors do not see', { indicator: 'story' }, 'keyFigures.1.indicator'],
    [
      'a place where it does not work',
      { indicator: 'units', place: 'TL@2015' },
      'keyFigures.1.place',
    ],
    ['an unknown phase', { indicator: 'units', phase: 'IX' }, 'keyFigures.1.phase'],
    ['the same figure twice', { indicator: 'served' }, 'keyFigures.1'],
  ])('are refused at their field for %s, and nothing is left', (_title, chosen, field) => {
    db.update(indicator).set({ isPublic: false }).where(eq(indicator.code, 'story')).run();
    const before = setting().keyFigures;
    expect(refusal(() => choose({ indicator: 'served' }, chosen)).field).toBe(field);
    expect([setting().keyFigures, told()]).toEqual([before, []]);
  });

  test('are five at most', () => {
    const six = Array(6).fill({ indicator: 'served' });
    expect(keyFiguresInput.safeParse({ keyFigures: six }).success).toBe(false);
  });
});
