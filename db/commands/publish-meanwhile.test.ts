import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AllWords } from '@/lib/rollup/explain';
import { allWords } from '@/lib/words-testing';
import { migrateDatabase } from '../migrate';
import { type Database, openDatabase } from '../open';
import { findRelease } from '../queries/find-release';
import { testNow } from '../testing-people';
import { aProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { recordApproved, south } from '../testing-values';
import { publishRelease } from './publish-release';

let folder: string;
let db: Database;
let other: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'athar-publish-'));
  const url = `file:${join(folder, 'athar.db')}`;
  db = openDatabase(url, { create: true });
  migrateDatabase(db);
  other = openDatabase(url);
});
afterEach(() => {
  for (const connection of [db, other]) connection.$client.close();
  rmSync(folder, { recursive: true });
});

/** Words whose first sentence is followed by a change from somewhere else. */
function interruptedBy(change: () => void): AllWords {
  let isDone = false;
  const { rollup } = allWords.fr;
  const say: typeof rollup = (key, values) => {
    if (!isDone) {
      isDone = true;
      change();
    }
    return rollup(key, values);
  };
  return { ...allWords, fr: { ...allWords.fr, rollup: say } };
}

test('a value approved by another process while a release is computed is whole in it', () => {
  const programme = aProgramme(db);
  recordApproved(db, programme, [{ indicator: 'spent', value: 100 }]);
  let interruptions = 0;
  const words = interruptedBy(() => {
    interruptions += 1;
    recordApproved(other, programme, [{ indicator: 'spent', value: 50 }], { place: south });
  });
  publishRelease(db, scopeFor(programme.people.officer, 'publishRelease', programme), {
    asOf: '2023-06-30',
    note: null,
    words,
    now: testNow,
    way: 'api',
  });
  const wholes = findRelease(db, { programmeId: programme.id, release: 1 })
    ?.content.figures.filter(
      ({ indicatorCode, period, phase }) =>
        indicatorCode === 'spent' &&
        period === null &&
        phase.kind === 'phase' &&
        phase.code === 'II',
    )
    .map(({ placeKey, value }) => [placeKey, value.value]);
  expect(interruptions).toBe(1);
  expect(wholes).toEqual(
    expect.arrayContaining([
      [null, 150],
      ['TL-01@2015', 100],
      [south, 50],
    ]),
  );
});
