import { beforeEach, expect, test } from 'vitest';
import { publishRelease } from '@/db/commands/publish-release';
import { withdrawRelease } from '@/db/commands/withdraw-release';
import type { Database } from '@/db/open';
import { testDatabase } from '@/db/testing';
import { testNow } from '@/db/testing-people';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { scopeFor } from '@/db/testing-scope';
import { recordApproved, south } from '@/db/testing-values';
import { allWords } from '@/lib/words-testing';
import { findKeptRelease } from './kept-releases';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const scope = () => scopeFor(programme.people.officer, 'publishRelease', programme);
const at = { now: testNow, way: 'api' } as const;
const publish = (value: number, place?: string) => {
  recordApproved(db, programme, [{ indicator: 'spent', value }], place ? { place } : {});
  publishRelease(db, scope(), { asOf: '2023-06-30', note: null, words: allWords, ...at });
};
const read = (release: number | 'latest') =>
  findKeptRelease(db, { programmeId: programme.id, release });

test('a release is read once and then the same', () => {
  publish(1);
  expect(read(1)?.content).toBe(read('latest')?.content);
});

test('the next release is the latest at once, and the first one is no longer', () => {
  publish(1);
  expect(read('latest')).toMatchObject({ number: 1, isLatest: true });
  publish(2, south);
  expect(read('latest')).toMatchObject({ number: 2, isLatest: true });
  expect(read(1)).toMatchObject({ number: 1, isLatest: false });
});

test('a withdrawn release is gone, though it was read before', () => {
  publish(1);
  expect(read(1)).not.toBeNull();
  withdrawRelease(db, scope(), { number: 1, reason: { en: 'Wrong' }, ...at });
  expect(read(1)).toBeNull();
  expect(read('latest')).toBeNull();
});
