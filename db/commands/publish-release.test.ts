import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson } from '@/lib/canonical-json';
import { releaseContentSchema } from '@/lib/release/content';
import { allWords } from '@/lib/words-testing';
import type { Database } from '../open';
import { findRelease } from '../queries/find-release';
import { listReleases } from '../queries/list-releases';
import { readPublicRevision } from '../queries/public-revision';
import { history } from '../schema/history';
import { indicator } from '../schema/indicator';
import { programme as programmeTable } from '../schema/programme';
import { release, releaseFigure } from '../schema/release';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { recordAndSubmit, recordApproved, south } from '../testing-values';
import { publishRelease } from './publish-release';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const publish = (asOf = '2023-06-30') =>
  publishRelease(db, scopeFor(programme.people.officer, 'publishRelease', programme), {
    asOf,
    note: null,
    words: allWords,
    now: testNow,
    way: 'api',
  });

const read = (number: number | 'latest') =>
  findRelease(db, { programmeId: programme.id, release: number });

/** The whole of phase II for `spent`, in North unless another place is named. */
const spent = (number: number | 'latest', placeKey = 'TL-01@2015') =>
  read(number)?.content.figures.find(
    ({ indicatorCode, phase, period, ...figure }) =>
      indicatorCode === 'spent' &&
      figure.placeKey === placeKey &&
      phase.kind === 'phase' &&
      phase.code === 'II' &&
      period === null,
  )?.value.value;

describe('publishing', () => {
  test('freezes the approved values and nothing else', () => {
    recordApproved(db, programme, [{ indicator: 'spent', value: 100 }]);
    recordAndSubmit(db, programme, programme.people.contributor, [
      { indicator: 'units', value: 7 },
    ]);
    expect(publish()).toMatchObject({ number: 1 });
    expect(spent('latest')).toBe(100);
    const ofUnits = read('latest')?.content.figures.filter(
      ({ indicatorCode }) => indicatorCode === 'units',
    );
    expect(ofUnits?.flatMap(({ contributors }) => contributors)).toEqual([]);
    expect(ofUnits?.every(({ value }) => value.value === null)).toBe(true);
  });

  test('an earlier release reads the same for ever', () => {
    recordApproved(db, programme, [{ indicator: 'spent', value: 100 }]);
    publish();
    const before = canonicalJson(read(1)?.content);
    recordApproved(db, programme, [{ indicator: 'spent', value: 50 }], { place: south });
    db.update(programmeTable)
      .set({ headline: { en: 'Rewritten' } })
      .run();
    publish();
    expect(canonicalJson(read(1)?.content)).toBe(before);
    expect([spent(1, south), spent(2, south)]).toEqual([null, 50]);
    expect(read(2)?.content.programme.headline).toEqual({ en: 'Rewritten' });
    expect(listReleases(db, programme.id).map((one) => [one.number, one.isLatest])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  test('stores what its schema says, under the fingerprint of exactly that', () => {
    recordApproved(db, programme, [{ indicator: 'spent', value: 100 }]);
    const { contentHash } = publish();
    const found = read(1);
    expect(releaseContentSchema.parse(found?.content)).toEqual(found?.content);
    expect(found?.contentHash).toBe(contentHash);
    const { createHash } = process.getBuiltinModule('node:crypto');
    const fingerprint = createHash('sha256').update(canonicalJson(found?.content)).digest('hex');
    expect(fingerprint).toBe(contentHash);
  });

  test('raises the public revision once and tells one history row', () => {
    recordApproved(db, programme, [{ indicator: 'spent', value: 100 }]);
    const revision = readPublicRevision(db);
    const told = db.select().from(history).all().length;
    publish();
    expect(readPublicRevision(db)).toBe(revision + 1);
    expect(db.select().from(history).all().slice(told)).toMatchObject([
      { action: 'publish-release', after: { number: 1, asOf: '2023-06-30' } },
    ]);
  });

  test('leaves out an indicator that is not public', () => {
    recordApproved(db, programme, [
      { indicator: 'spent', value: 100 },
      { indicator: 'units', value: 3 },
    ]);
    db.update(indicator).set({ isPublic: false }).where(eq(indicator.code, 'units')).run();
    publish();
    const content = read(1)?.content;
    expect(content?.indicators.map(({ code }) => code)).not.toContain('units');
    expect(content?.figures.some(({ indicatorCode }) => indicatorCode === 'units')).toBe(false);
  });

  test('shows no categories of people, unless it is a demonstration', () => {
    const values = [
      { indicator: 'served', value: 50 },
      { indicator: 'served', value: 30, category: 'sex=f' },
      { indicator: 'served', value: 20, category: 'sex=m' },
    ];
    const categoriesIn = (one: TestProgramme) => {
      programme = one;
      recordApproved(db, programme, values);
      publish();
      return new Set(read(1)?.content.figures.map(({ categoryKey }) => categoryKey));
    };
    expect([...categoriesIn(programme)]).toEqual(['']);
    const demonstration = aProgramme(db, { slug: 'demonstration', isDemonstration: true });
    expect([...categoriesIn(demonstration)]).toContain('sex=f');
  });
});

describe('publishing is refused, and leaves nothing behind,', () => {
  const stored = () => [db.select().from(release).all(), db.select().from(releaseFigure).all()];

  test('where no value is approved', () => {
    recordAndSubmit(db, programme, programme.people.contributor, [
      { indicator: 'spent', value: 1 },
    ]);
    expect(refusal(() => publish()).words).toBe('api.releases.nothingApproved');
    expect(stored()).toEqual([[], []]);
  });

  test('where nothing changed since the release before', () => {
    recordApproved(db, programme, [{ indicator: 'spent', value: 1 }]);
    publish();
    const before = stored();
    expect(refusal(() => publish())).toMatchObject({ code: 'conflict', params: { number: 1 } });
    expect(stored()).toEqual(before);
  });

  test('for a day to come', () => {
    recordApproved(db, programme, [{ indicator: 'spent', value: 1 }]);
    expect(refusal(() => publish('2023-10-26'))).toMatchObject({ code: 'invalid', field: 'asOf' });
    expect(stored()).toEqual([[], []]);
  });

  test.each(['reader', 'contributor', 'reviewer'] as const)('to a %s', (role) => {
    const caller = programme.people[role];
    const asked = () => scopeFor(caller, 'publishRelease', programme);
    expect(refusal(asked).code).toBe('forbidden');
  });

  test('to the officer of another programme, who does not learn that it exists', () => {
    const other = aProgramme(db, { slug: 'other' });
    const asked = () => scopeFor(other.people.officer, 'publishRelease', programme);
    expect(refusal(asked).code).toBe('not-found');
  });
});

test('a failure while figures are stored leaves no release at all', () => {
  recordApproved(db, programme, [{ indicator: 'spent', value: 1 }]);
  db.$client.exec(`CREATE TRIGGER fails BEFORE INSERT ON release_figure
    WHEN NEW.ordinal = 1 BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
  const revision = readPublicRevision(db);
  const told = db.select().from(history).all().length;
  expect(() => publish()).toThrow(/the disk is full/);
  expect(db.select().from(release).all()).toEqual([]);
  expect(readPublicRevision(db)).toBe(revision);
  expect(db.select().from(history).all()).toHaveLength(told);
});
