import { beforeEach, describe, expect, test } from 'vitest';
import type { PersonCaller } from '@/lib/permissions';
import { approveExplanations } from '../commands/deviation/approve-explanations';
import type { Database } from '../open';
import { testDatabase } from '../testing';
import { explain, explainAndSubmit } from '../testing-deviation';
import { aPerson, testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north, recordAndSubmit, recordApproved, south } from '../testing-values';
import { approvedExplanations } from './approved-explanations';
import { countToReview } from './count-to-review';
import { listReviewQueue } from './list-review-queue';

let db: Database;
let programme: TestProgramme;
let people: TestProgramme['people'];
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
  ({ people } = programme);
});

const review = (caller: PersonCaller) => scopeFor(caller, 'openReview', programme);
const queue = (caller: PersonCaller = people.officer) => listReviewQueue(db, review(caller));

describe('explanations in the queue of review', () => {
  test('stand beside how the indicator is doing, with what the person may decide', () => {
    recordApproved(db, programme, [{ indicator: 'served', value: 100 }]);
    explainAndSubmit(db, programme, people.contributor);
    const { explanations, indicators, places, periods } = queue();
    expect(explanations).toMatchObject([
      {
        ...{ indicator: 'served', place: north, period: '2023-Q1' },
        ...{ words: 'The clinic opened late', enteredBy: 'contributor', replaces: null },
        deviation: { kind: 'behind', value: 100 },
        ...{ step: 'final', mayApprove: true, needsReason: false },
      },
    ]);
    expect(indicators.map(({ code }) => code)).toEqual(['served']);
    expect(places.map(({ key }) => key)).toEqual([north]);
    expect(periods.map(({ code }) => code)).toEqual(['2023-Q1']);
  });

  test('are shown where one reviews, and may not be approved by who wrote them', () => {
    explainAndSubmit(db, programme, people.officer);
    explain(db, programme, people.officer, { place: south });
    expect(queue().explanations).toMatchObject([{ mayApprove: false, needsReason: true }]);
    const elsewhere = aPerson(db, {
      ...{ email: 'south@example.org', role: 'reviewer' },
      ...{ programmeId: programme.id, placeIds: [programme.places.south] },
    });
    expect(queue(elsewhere).explanations).toEqual([]);
    expect(queue(people.reviewer).explanations).toMatchObject([{ mayApprove: false }]);
  });

  test('count among what waits', () => {
    recordAndSubmit(db, programme, people.contributor, [{ indicator: 'units', value: 1 }]);
    explainAndSubmit(db, programme, people.contributor);
    expect(countToReview(db, review(people.officer))).toBe(2);
  });

  test('are counted as they are listed, without those of an indicator that was archived', () => {
    explainAndSubmit(db, programme, people.contributor);
    recordAndSubmit(db, programme, people.contributor, [{ indicator: 'served', value: 3 }]);
    recordAndSubmit(db, programme, people.contributor, [{ indicator: 'units', value: 4 }]);
    db.$client.prepare("UPDATE indicator SET archived_at = ? WHERE code = 'served'").run(testNow);
    const { values, explanations } = queue();
    expect([values.length, explanations.length]).toEqual([1, 0]);
    expect(countToReview(db, review(people.officer))).toBe(1);
  });
});

test('the newest approved explanation of a phase stands at its figure, and no other', () => {
  const approve = (period: string, words: string) => {
    const { id, revision } = explainAndSubmit(db, programme, people.contributor, { period, words });
    const named = { explanations: [{ id, revision }], reason: null, now: testNow };
    approveExplanations(db, review(people.officer), { ...named, way: 'api' });
  };
  approve('2023-Q2', 'Of the second quarter');
  approve('2023-Q1', 'Of the first quarter');
  explainAndSubmit(db, programme, people.contributor, { period: '2023-Q3', words: 'Not approved' });
  const of = (phase: string) =>
    approvedExplanations(db, scopeFor(people.reader, 'viewOffice', programme), phase);
  expect(of('II')('served', north)).toMatchObject({
    words: 'Of the second quarter',
    period: { code: '2023-Q2' },
  });
  expect([of('II')('served', south), of('II')('units', north), of('I')('served', north)]).toEqual([
    null,
    null,
    null,
  ]);
});
