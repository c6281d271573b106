import { beforeEach, describe, expect, test } from 'vitest';
import type { PersonCaller } from '@/lib/permissions';
import { approveObservations } from '../commands/approve-observations';
import type { Database } from '../open';
import { testDatabase } from '../testing';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { record, recordAndSubmit, recordApproved, south } from '../testing-values';
import { listObservations } from './list-observations';
import { listReviewQueue } from './list-review-queue';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db, { reviewSteps: 2 });
});

const queueOf = (caller: PersonCaller) =>
  listReviewQueue(db, scopeFor(caller, 'openReview', programme));

describe('the review queue', () => {
  test('holds what was submitted in the places of the person, with all that names it', () => {
    const { contributor, officer, reviewer } = programme.people;
    recordAndSubmit(db, programme, contributor, [{ indicator: 'served', value: 3 }]);
    recordAndSubmit(db, programme, officer, [{ indicator: 'served', value: 4 }], { place: south });
    record(db, programme, contributor, [{ indicator: 'units', value: 1 }]);
    expect(queueOf(reviewer).values.map(({ place, value }) => [place, value])).toEqual([
      ['TL-01@2015', 3],
    ]);
    const queue = queueOf(officer);
    expect(queue.values).toHaveLength(2);
    expect(queue.places.map(({ key }) => key)).toEqual(['TL-01@2015', 'TL-02@2015']);
    expect(queue.indicators.map(({ code }) => code)).toEqual(['served']);
    expect(queue.periods.map(({ code }) => code)).toEqual(['2023-Q1']);
  });

  test('says which step each waits for, and whether the person may take it', () => {
    const { contributor, reviewer, officer, secondOfficer } = programme.people;
    const [sent] = recordAndSubmit(db, programme, contributor, [{ indicator: 'served', value: 3 }]);
    const answer = (caller: PersonCaller) =>
      queueOf(caller).values.map(({ step, mayApprove }) => [step, mayApprove]);
    expect(answer(reviewer)).toEqual([['first', true]]);
    approveObservations(db, scopeFor(officer, 'openReview', programme), {
      observations: [{ id: sent?.id ?? 0, revision: sent?.revision ?? 0 }],
      reason: null,
      now: testNow,
      way: 'api',
    });
    expect([reviewer, officer, secondOfficer].map((one) => answer(one)[0])).toEqual([
      ['final', false],
      ['final', false],
      ['final', true],
    ]);
    expect(queueOf(secondOfficer).values[0]?.firstApprovedBy).toBe('officer');
  });

  test('shows a correction with the value it would replace and why', () => {
    programme = aProgramme(db, { slug: 'one-step' });
    const [approved] = recordApproved(db, programme, [{ indicator: 'served', value: 3 }]);
    const seen = { id: approved?.id ?? 0, revision: approved?.revision ?? 0 };
    const change = { reason: 'error', words: 'One was missed' } as const;
    recordAndSubmit(db, programme, programme.people.contributor, [
      { indicator: 'served', value: 4, seen, change },
    ]);
    expect(queueOf(programme.people.officer).values).toMatchObject([
      { value: 4, change, replaces: { value: 3 }, submittedBy: 'contributor', needsReason: false },
    ]);
  });

  test('asks the same few questions of the database, however long it is', () => {
    const asked = () => {
      const statements: string[] = [];
      const { prepare } = db.$client;
      db.$client.prepare = ((sql: string) => {
        statements.push(sql);
        return prepare.call(db.$client, sql);
      }) as typeof prepare;
      queueOf(programme.people.officer);
      db.$client.prepare = prepare;
      return statements.length;
    };
    const { contributor } = programme.people;
    recordAndSubmit(db, programme, contributor, [{ indicator: 'served', value: 3 }]);
    const few = asked();
    for (const period of ['2023-Q2', '2023-Q3', '2023-Q4']) {
      const values = ['served', 'units', 'spent'].map((indicator) => ({ indicator, value: 3 }));
      recordAndSubmit(db, programme, contributor, values, { period });
    }
    expect(asked()).toBe(few);
  });
});

describe('the list of values', () => {
  const listed = (caller: PersonCaller, filter = {}) =>
    listObservations(db, scopeFor(caller, 'viewOffice', programme), { limit: 100, ...filter });

  beforeEach(() => {
    programme = aProgramme(db, { slug: 'one-step' });
    recordApproved(db, programme, [{ indicator: 'served', value: 3 }]);
    record(db, programme, programme.people.contributor, [{ indicator: 'units', value: 7 }]);
    record(db, programme, programme.people.officer, [{ indicator: 'units', value: 8 }], {
      place: south,
    });
  });

  const valuesFor = (caller: PersonCaller, filter = {}) =>
    listed(caller, filter).observations.map(({ value }) => value);

  test('is approved values for a reader, and for a contributor those of their places too', () => {
    const { reader, contributor, officer } = programme.people;
    expect([reader, contributor, officer].map((one) => valuesFor(one))).toEqual([
      [3],
      [3, 7],
      [3, 7, 8],
    ]);
  });

  test('comes in pages that neither skip nor repeat', () => {
    const { officer } = programme.people;
    const first = listed(officer, { limit: 2 });
    const second = listed(officer, { limit: 2, after: first.next });
    expect([first.observations.length, second.observations.length]).toEqual([2, 1]);
    expect(second.next).toBeNull();
  });

  test('narrows by place, indicator, phase and state', () => {
    const { officer } = programme.people;
    expect(valuesFor(officer, { place: 'TL-02@2015' })).toEqual([8]);
    expect(valuesFor(officer, { indicator: 'served' })).toEqual([3]);
    expect(valuesFor(officer, { phase: 'II', state: 'draft' })).toEqual([7, 8]);
    expect(valuesFor(officer, { phase: 'I' })).toEqual([]);
  });
});
