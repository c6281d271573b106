import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../open';
import { history } from '../schema/history';
import { observation } from '../schema/observation';
import { period } from '../schema/period';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { aPerson } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { north, record, recordAndSubmit, recordApproved, south } from '../testing-values';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const stored = () => db.select().from(observation).all();
const told = () => db.select().from(history).all();

describe('a save', () => {
  test('keeps values as drafts of the person who entered them', () => {
    const { contributor } = programme.people;
    const saved = record(db, programme, contributor, [
      { indicator: 'served', value: 0 },
      { indicator: 'placed', numerator: 3, denominator: 8 },
      { indicator: 'plan', level: 'drafted', reachedOn: '2023-02-01' },
      { indicator: 'spent', state: 'not-collected', explanation: 'No accountant' },
    ]);
    expect(saved.map(({ revision, reviewState }) => [revision, reviewState])).toEqual(
      Array(4).fill([1, 'draft']),
    );
    const [served, placed, plan, spent] = stored();
    expect(served).toMatchObject({ value: 0, enteredBy: contributor.personId, origin: 'entered' });
    expect(placed).toMatchObject({ value: null, numerator: 3, denominator: 8 });
    expect(plan?.levelId).not.toBeNull();
    expect(spent).toMatchObject({ value: null, valueState: 'not-collected' });
  });

  test('tells one history row per value, with what stood there before', () => {
    const { contributor } = programme.people;
    const [first] = record(db, programme, contributor, [{ indicator: 'served', value: 3 }]);
    record(db, programme, contributor, [
      { indicator: 'served', value: 4, seen: { id: first?.id ?? 0, revision: 1 } },
    ]);
    expect(told().map(({ action, before, after }) => [action, before, after])).toEqual([
      ['record-observation', null, { valueState: 'reported', value: 3 }],
      [
        'record-observation',
        { valueState: 'reported', value: 3 },
        { valueState: 'reported', value: 4 },
      ],
    ]);
  });

  test('sent twice, because its answer was lost, changes nothing the second time', () => {
    const { contributor } = programme.people;
    const value = { indicator: 'served', value: 3 };
    const first = record(db, programme, contributor, [value]);
    expect(record(db, programme, contributor, [value])).toEqual(first);
    expect(told()).toHaveLength(1);
  });

  test('leaves the author of a value as it was when another person only remarks on it', () => {
    const { officer, contributor } = programme.people;
    const [first] = record(db, programme, officer, [{ indicator: 'served', value: 120 }]);
    const seen = { id: first?.id ?? 0, revision: 1 };
    record(db, programme, contributor, [
      { indicator: 'served', value: 120, note: { en: 'From the register' }, seen },
    ]);
    expect(stored()[0]).toMatchObject({ enteredBy: officer.personId, revision: 2 });
  });

  test('corrects a value that is not the one used without making it used', () => {
    const { officer } = programme.people;
    recordApproved(db, programme, [{ indicator: 'served', value: 5 }]);
    db.update(observation).set({ isUsed: false, usedReason: 'The register is later' }).run();
    record(db, programme, officer, [
      {
        indicator: 'served',
        value: 6,
        seen: { id: stored()[0]?.id ?? 0, revision: stored()[0]?.revision ?? 0 },
        change: { reason: 'error', words: 'A typing error' },
      },
    ]);
    expect(stored()[1]).toMatchObject({ isUsed: false, usedReason: 'The register is later' });
  });

  test('keeps values of other categories, organisations and sources apart', () => {
    const { officer } = programme.people;
    record(db, programme, officer, [
      { indicator: 'served', value: 10 },
      { indicator: 'served', value: 6, category: 'sex=f' },
      { indicator: 'served', value: 11, source: 'report' },
      { indicator: 'served', value: 7, organisation: 'clinic' },
    ]);
    expect(stored().map(({ value }) => value)).toEqual([10, 6, 11, 7]);
  });

  test('takes a site of a region that the programme lists', () => {
    const site = { place: 'TL-01-A@2015' };
    record(db, programme, programme.people.contributor, [{ indicator: 'served', value: 1 }], site);
    expect(stored()[0]?.placeId).toBe(programme.places.clinic);
  });
});

describe('a save is refused, and leaves nothing behind,', () => {
  const good = { indicator: 'served', value: 1 };

  test.each([
    ['an unknown indicator', { indicator: 'nothing', value: 1 }, 'invalid', 'values.1.indicator'],
    ['an unknown category', { ...good, category: 'sex=x' }, 'invalid', 'values.1.category'],
    ['an unknown organisation', { ...good, organisation: 'x' }, 'invalid', 'values.1.organisation'],
    ['an unknown source', { ...good, source: 'x' }, 'invalid', 'values.1.source'],
    ['a negative count', { indicator: 'units', value: -1 }, 'invalid', 'values.1.value'],
    ['half a ratio', { indicator: 'placed', numerator: 1 }, 'invalid', 'values.1.denominator'],
    ['an unknown stage', { indicator: 'plan', level: 'x' }, 'invalid', 'values.1.level'],
    ['the same cell twice', { indicator: 'served', value: 2 }, 'conflict', 'values.1'],
  ])('for %s', (_title, bad, code, field) => {
    const { officer } = programme.people;
    expect(refusal(() => record(db, programme, officer, [good, bad]))).toMatchObject({
      code,
      field,
    });
    expect(stored()).toEqual([]);
    expect(told()).toEqual([]);
  });

  test.each([
    ['place', { place: 'TL-09@2015' }],
    ['place', { place: 'TL-01@1997' }],
    ['place', { place: 'TL@2015' }],
    ['period', { period: '2030-Q1' }],
  ])('for a %s that the programme does not have (%o)', (field, sheet) => {
    const { officer } = programme.people;
    const reply = refusal(() => record(db, programme, officer, [good], sheet));
    expect(reply).toMatchObject({ code: 'invalid', field });
  });

  test('for a closed period', () => {
    db.update(period).set({ state: 'closed' }).where(eq(period.id, programme.periods.q1)).run();
    const reply = refusal(() => record(db, programme, programme.people.officer, [good]));
    expect(reply).toMatchObject({ code: 'locked', field: 'period' });
    expect(stored()).toEqual([]);
  });

  test('for a place that is not the contributor’s', () => {
    const { contributor } = programme.people;
    const reply = refusal(() => record(db, programme, contributor, [good], { place: south }));
    expect(reply.code).toBe('forbidden');
  });

  test('for an organisation that is not the contributor’s', () => {
    const bound = aPerson(db, {
      email: 'bound@example.org',
      role: 'contributor',
      programmeId: programme.id,
      placeIds: [programme.places.north],
      organisationId: programme.organisations.clinic,
    });
    const forTown = { ...good, organisation: 'town' };
    const own = { ...good, indicator: 'units', organisation: 'clinic' };
    expect(refusal(() => record(db, programme, bound, [own, forTown]))).toMatchObject({
      code: 'forbidden',
      field: 'values.1',
    });
    expect(refusal(() => record(db, programme, bound, [good])).code).toBe('forbidden');
    record(db, programme, bound, [{ ...good, organisation: 'clinic' }]);
    expect(stored()).toHaveLength(1);
  });

  test.each(['reader', 'reviewer'] as const)('for a %s', (role) => {
    const reply = refusal(() => record(db, programme, programme.people[role], [good]));
    expect(reply.code).toBe('forbidden');
    expect(stored()).toEqual([]);
  });
});

describe('two people who save the same cell', () => {
  test('the second, who saw nothing there, is shown both values', () => {
    record(db, programme, programme.people.contributor, [{ indicator: 'served', value: 3 }]);
    const reply = refusal(() =>
      record(db, programme, programme.people.officer, [{ indicator: 'served', value: 4 }]),
    );
    expect(reply).toMatchObject({
      code: 'conflict',
      field: 'values.0',
      params: { yours: '4', theirs: '3', revision: 1 },
    });
    expect(stored().map(({ value }) => value)).toEqual([3]);
  });

  test('the second, who saw an older value, is shown both', () => {
    const { contributor, officer } = programme.people;
    const [first] = record(db, programme, contributor, [{ indicator: 'served', value: 3 }]);
    const seen = { id: first?.id ?? 0, revision: 1 };
    record(db, programme, contributor, [{ indicator: 'served', value: 5, seen }]);
    const late = [{ indicator: 'served', value: 4, seen }];
    const reply = refusal(() => record(db, programme, officer, late));
    expect(reply.params).toEqual({ yours: '4', theirs: '5', id: first?.id, revision: 2 });
  });

  test('a value that was submitted is not written over', () => {
    const { contributor } = programme.people;
    const [sent] = recordAndSubmit(db, programme, contributor, [{ indicator: 'served', value: 3 }]);
    const seen = { id: sent?.id ?? 0, revision: sent?.revision ?? 0 };
    const reply = refusal(() =>
      record(db, programme, contributor, [{ indicator: 'served', value: 4, seen }]),
    );
    expect(reply.words).toBe('observation.errors.alreadySubmitted');
  });
});

describe('an approved value', () => {
  test('stands while its correction is a draft that says why', () => {
    const [approved] = recordApproved(db, programme, [{ indicator: 'served', value: 3 }]);
    const seen = { id: approved?.id ?? 0, revision: approved?.revision ?? 0 };
    record(db, programme, programme.people.contributor, [
      { indicator: 'served', value: 4, seen, change: { reason: 'error', words: 'One was missed' } },
    ]);
    expect(stored().map((row) => [row.value, row.reviewState, row.replacesId])).toEqual([
      [3, 'approved', null],
      [4, 'draft', approved?.id],
    ]);
    expect(told().at(-1)?.reason).toBe('error: One was missed');
  });

  test('is not corrected without a reason', () => {
    const [approved] = recordApproved(db, programme, [{ indicator: 'served', value: 3 }]);
    const seen = { id: approved?.id ?? 0, revision: approved?.revision ?? 0 };
    const before = told().length;
    const reply = refusal(() =>
      record(db, programme, programme.people.contributor, [
        { indicator: 'served', value: 4, seen },
      ]),
    );
    expect(reply).toMatchObject({ code: 'invalid', field: 'values.0.change' });
    expect(told()).toHaveLength(before);
  });

  test('said again as it stands needs no reason, even in a closed period', () => {
    const [approved] = recordApproved(db, programme, [{ indicator: 'served', value: 3 }]);
    db.update(period).set({ state: 'closed' }).run();
    const [again] = record(db, programme, programme.people.officer, [
      { indicator: 'served', value: 3 },
    ]);
    expect(again).toEqual(approved);
  });
});

test('values of two programmes never meet', () => {
  const other = aProgramme(db, { slug: 'other' });
  record(db, programme, programme.people.officer, [{ indicator: 'served', value: 1 }], {
    place: north,
  });
  record(db, other, other.people.officer, [{ indicator: 'served', value: 2 }], { place: north });
  expect(stored().map(({ placeId }) => placeId)).toEqual([
    programme.places.north,
    other.places.north,
  ]);
});
