import { beforeEach, expect, test } from 'vitest';
import { allWords } from '@/lib/words-testing';
import type { Database } from '../open';
import { findRelease } from '../queries/find-release';
import { listReleases } from '../queries/list-releases';
import { readPublicRevision } from '../queries/public-revision';
import { history } from '../schema/history';
import { releaseFigure } from '../schema/release';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { recordApproved, south } from '../testing-values';
import { publishRelease } from './publish-release';
import { withdrawRelease } from './withdraw-release';

let db: Database;
let programme: TestProgramme;
const at = { now: testNow, way: 'api' } as const;
const scope = () => scopeFor(programme.people.officer, 'publishRelease', programme);
const publish = () =>
  publishRelease(db, scope(), { asOf: '2023-06-30', note: null, words: allWords, ...at });
const withdraw = (number: number) =>
  withdrawRelease(db, scope(), { number, reason: { en: 'A figure was wrong' }, ...at });
const read = (release: number | 'latest') =>
  findRelease(db, { programmeId: programme.id, release });

beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
  recordApproved(db, programme, [{ indicator: 'spent', value: 1 }]);
  publish();
  recordApproved(db, programme, [{ indicator: 'spent', value: 2 }], { place: south });
  publish();
});

test('a withdrawn release loses its figures, and the one before is the latest again', () => {
  const revision = readPublicRevision(db);
  const told = db.select().from(history).all().length;
  withdraw(2);
  expect(read(2)).toBeNull();
  expect(read('latest')?.number).toBe(1);
  expect(
    new Set(
      db
        .select({ id: releaseFigure.releaseId })
        .from(releaseFigure)
        .all()
        .map(({ id }) => id),
    ).size,
  ).toBe(1);
  expect(listReleases(db, programme.id)).toMatchObject([
    {
      number: 2,
      status: 'withdrawn',
      withdrawnReason: { en: 'A figure was wrong' },
      isLatest: false,
    },
    { number: 1, status: 'published', isLatest: true },
  ]);
  expect(readPublicRevision(db)).toBe(revision + 1);
  expect(db.select().from(history).all()).toHaveLength(told + 1);
});

test('its number is never given again', () => {
  withdraw(2);
  expect(publish().number).toBe(3);
});

test('a second withdrawal and an unknown number are refused', () => {
  withdraw(2);
  expect(refusal(() => withdraw(2)).code).toBe('conflict');
  expect(refusal(() => withdraw(9)).code).toBe('not-found');
});

test('only who may publish may withdraw', () => {
  const { contributor } = programme.people;
  expect(refusal(() => scopeFor(contributor, 'publishRelease', programme)).code).toBe('forbidden');
});
