import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../open';
import { history } from '../schema/history';
import { observation } from '../schema/observation';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { record, recordAndSubmit, recordApproved, south } from '../testing-values';
import type { RecordedObservation } from './record-observations';
import { returnObservations } from './return-observations';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const value = { indicator: 'served', value: 3 };

function giveBack(
  values: readonly RecordedObservation[],
  role: 'officer' | 'reviewer' | 'administrator' = 'officer',
) {
  const observations = values.map(({ id, revision }) => ({ id, revision }));
  const scope = scopeFor(programme.people[role], 'openReview', programme);
  const at = { now: testNow, way: 'api' } as const;
  return returnObservations(db, scope, { observations, reason: 'Where is May?', ...at });
}

test('a returned value goes back with its reason, and the history tells it once', () => {
  const sent = recordAndSubmit(db, programme, programme.people.contributor, [value]);
  const before = db.select().from(history).all().length;
  giveBack(sent);
  expect(db.select().from(observation).get()).toMatchObject({
    reviewState: 'returned',
    returnedReason: 'Where is May?',
  });
  expect(db.select().from(history).all().slice(before)).toMatchObject([
    { action: 'return-observation', reason: 'Where is May?' },
  ]);
});

test('saved again it is a draft, which still says why it came back', () => {
  const { contributor } = programme.people;
  const [returned] = giveBack(recordAndSubmit(db, programme, contributor, [value]));
  const seen = { id: returned?.id ?? 0, revision: returned?.revision ?? 0 };
  record(db, programme, contributor, [{ ...value, value: 5, seen }]);
  expect(db.select().from(observation).get()).toMatchObject({
    reviewState: 'draft',
    value: 5,
    returnedReason: 'Where is May?',
  });
});

test('a person may send back what they submitted themselves', () => {
  giveBack(recordAndSubmit(db, programme, programme.people.officer, [value]));
  expect(db.select().from(observation).get()?.reviewState).toBe('returned');
});

test('an approved value is not returned, and none beside it', () => {
  const approved = recordApproved(db, programme, [value]);
  const sent = recordAndSubmit(db, programme, programme.people.contributor, [
    { indicator: 'units', value: 1 },
  ]);
  const reply = refusal(() => giveBack([...sent, ...approved]));
  expect(reply).toMatchObject({ code: 'conflict', field: 'observations.1' });
  const states = db.select({ state: observation.reviewState }).from(observation).all();
  expect(states).toEqual([{ state: 'approved' }, { state: 'submitted' }]);
});

test('a reviewer returns nothing of another place', () => {
  programme = aProgramme(db, { slug: 'two-steps', reviewSteps: 2 });
  const sent = recordAndSubmit(db, programme, programme.people.officer, [value], { place: south });
  expect(refusal(() => giveBack(sent, 'reviewer')).code).toBe('forbidden');
});
