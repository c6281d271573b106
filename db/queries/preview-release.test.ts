import { beforeEach, describe, expect, it } from 'vitest';
import { allWords } from '@/lib/words-testing';
import { publishRelease } from '../commands/publish-release';
import type { Database } from '../open';
import { release } from '../schema/release';
import { testDatabase } from '../testing';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { recordAndSubmit, recordApproved } from '../testing-values';
import { previewRelease } from './preview-release';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const asOf = '2023-06-30';
const scope = () => scopeFor(programme.people.officer, 'publishRelease', programme);
const preview = () => previewRelease(db, scope(), { asOf, words: allWords });
const publish = () =>
  publishRelease(db, scope(), { asOf, note: null, words: allWords, now: testNow, way: 'screen' });
const changed = () =>
  preview().changes.map(({ indicator, place, kind }) => [indicator, place, kind]);

describe('previewRelease', () => {
  it('says what a first release would hold, and changes nothing', () => {
    recordApproved(db, programme, [{ indicator: 'units', value: 5 }]);
    expect(preview()).toMatchObject({ number: 1, latest: null });
    expect(preview().figures).toBeGreaterThan(0);
    expect(changed()).toContainEqual(['units', 'TL-01@2015', 'new']);
    expect(db.select().from(release).all()).toEqual([]);
  });

  it('finds no change right after publishing', () => {
    recordApproved(db, programme, [{ indicator: 'units', value: 5 }]);
    publish();
    expect(preview()).toMatchObject({ number: 2, changes: [], otherChanges: 0 });
  });

  it('names a figure that would be restated, with both values', () => {
    recordApproved(db, programme, [{ indicator: 'units', value: 5 }]);
    publish();
    recordApproved(db, programme, [{ indicator: 'units', value: 8 }], { period: '2023-Q2' });
    const north = preview().changes.find(({ place }) => place === 'TL-01@2015');
    expect(north).toMatchObject({
      kind: 'changed',
      before: { value: { value: 5 } },
      now: { value: { value: 8 } },
    });
  });

  it('leaves out what waits for review, and says how much that is', () => {
    recordApproved(db, programme, [{ indicator: 'units', value: 5 }]);
    recordAndSubmit(db, programme, programme.people.officer, [{ indicator: 'served', value: 9 }]);
    expect(preview().waiting).toBe(1);
    expect(changed().map(([indicator]) => indicator)).not.toContain('served');
  });

  it('points at figures for which nobody stands', () => {
    recordApproved(db, programme, [
      { indicator: 'units', value: 5 },
      { indicator: 'spent', value: 7, source: 'report' },
    ]);
    const codes = new Set(preview().withoutOrigin.map(({ indicator }) => indicator));
    expect([...codes]).toEqual(['units']);
  });
});
