import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../open';
import { testDatabase } from '../testing';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { evidence } from './evidence';
import { period } from './period';
import { phase } from './phase';
import { place } from './place';
import { target } from './plan';
import { programme } from './programme';
import { release } from './release';

let db: Database;
let own: TestProgramme;

beforeEach(() => {
  db = testDatabase();
  own = aProgramme(db);
});

const dated = { startsPrecision: 'day', endsPrecision: 'day' } as const;
const unknown = { startsPrecision: 'unknown', endsPrecision: 'unknown' } as const;

test('a period that ends before it starts is refused', () => {
  const backwards = { startsOn: '2023-06-30', endsOn: '2023-04-01', ...dated };
  const values = { programmeId: own.id, code: 'x', frequency: 'once', ...backwards } as const;
  expect(() => db.insert(period).values(values).run()).toThrow(/period_order/);
});

test('a day that no calendar has is refused', () => {
  const values = { programmeId: own.id, code: 'x', frequency: 'once', ...dated } as const;
  const never = { startsOn: '2023-02-30', endsOn: '2023-03-01' };
  expect(() =>
    db
      .insert(period)
      .values({ ...values, ...never })
      .run(),
  ).toThrow(/period_starts_on/);
});

test('a date and its precision agree: unknown has none, known has one', () => {
  const values = { programmeId: own.id, code: 'x', frequency: 'once' } as const;
  expect(() =>
    db
      .insert(period)
      .values({ ...values, ...dated })
      .run(),
  ).toThrow(/period_start_known/);
});

test('a period that is not stated belongs to no phase', () => {
  const values = { programmeId: own.id, code: 'x', frequency: 'once', ...unknown } as const;
  const unstated = { isStated: false, phaseId: own.phases.first };
  expect(() =>
    db
      .insert(period)
      .values({ ...values, ...unstated })
      .run(),
  ).toThrow(/period_unstated_has_no_dates/);
});

test('a phase may have years only, or an end that is not known', () => {
  const values = { programmeId: own.id, title: { en: 'III' }, ordinal: 3 };
  const open = {
    startsOn: '2024-01-01',
    startsPrecision: 'year',
    endsPrecision: 'unknown',
  } as const;
  expect(
    db
      .insert(phase)
      .values({ ...values, code: 'III', ...open })
      .run().changes,
  ).toBe(1);
});

test('a code used again for another territory is another place', () => {
  const again = { placeSetId: own.placeSetId, code: 'TL-01', level: 'region' } as const;
  const older = { ...again, edition: 'before-2015', name: { en: 'Old North' } };
  expect(db.insert(place).values(older).run().changes).toBe(1);
  expect(() => db.insert(place).values(older).run()).toThrow(/UNIQUE/);
});

test('a target has a scope that names its period or phase, and says something', () => {
  const values = { indicatorId: own.indicators.units, setAt: '2022-01-01T00:00:00.000Z' };
  expect(() =>
    db
      .insert(target)
      .values({ ...values, scope: 'phase', value: 3 })
      .run(),
  ).toThrow(/target_phase/);
  expect(() =>
    db
      .insert(target)
      .values({ ...values, scope: 'life' })
      .run(),
  ).toThrow(/target_says_something/);
  const life = { ...values, scope: 'life', value: 3 } as const;
  db.insert(target).values(life).run();
  expect(() => db.insert(target).values(life).run()).toThrow(/UNIQUE/);
});

test('only an unlisted programme has a secret address, and it always has one', () => {
  expect(() => db.update(programme).set({ visibility: 'unlisted' }).run()).toThrow(
    /programme_secret/,
  );
});

test('evidence that names people served is never public', () => {
  const file = { programmeId: own.id, kind: 'file', title: 'list.pdf', sha256: 'a' } as const;
  const kept = { keptUntil: '2024-01-01', uploadedAt: '2023-01-01' };
  const exposed = { ...file, ...kept, namesPeople: true, isPublic: true };
  expect(() => db.insert(evidence).values(exposed).run()).toThrow(/naming_people_is_private/);
});

test('a release is never rewritten nor deleted, and a withdrawal is final', () => {
  const content = {} as NonNullable<(typeof release.$inferInsert)['content']>;
  const values = { programmeId: own.id, number: 1, asOf: '2023-12-31', contentHash: 'h', content };
  db.insert(release)
    .values({ ...values, publishedAt: '2024-01-05T00:00:00.000Z' })
    .run();
  expect(() => db.update(release).set({ asOf: '2024-01-01' }).run()).toThrow(/never changes/);
  expect(() => db.delete(release).run()).toThrow(/never deleted/);
  const withdrawn = { withdrawnAt: '2024-02-01', withdrawnReason: { en: 'It named someone' } };
  db.update(release)
    .set({ status: 'withdrawn', content: null, ...withdrawn })
    .run();
  const back = { status: 'published', withdrawnAt: null, withdrawnReason: null } as const;
  expect(() => db.update(release).set(back).run()).toThrow(/never changes|CHECK/);
});
