import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../open';
import { testDatabase } from '../testing';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { recordAndSubmit, recordApproved, south } from '../testing-values';
import { listReviewQueue } from './list-review-queue';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const queue = () =>
  listReviewQueue(db, scopeFor(programme.people.secondOfficer, 'openReview', programme));
const submit = (value: number, period: string) =>
  recordAndSubmit(db, programme, programme.people.officer, [{ indicator: 'served', value }], {
    period,
  });

describe('listReviewQueue', () => {
  it('puts the latest approved value of an earlier quarter beside a value, and its target', () => {
    recordApproved(db, programme, [{ indicator: 'served', value: 10 }]);
    recordApproved(db, programme, [{ indicator: 'served', value: 11 }], { period: '2023-Q2' });
    submit(12, '2023-Q4');
    const { values, periods } = queue();
    expect(values).toMatchObject([
      { value: 12, previous: { value: 11, period: '2023-Q2' }, target: { value: 400 } },
    ]);
    expect(periods.map(({ code }) => code)).toEqual(['2023-Q2', '2023-Q4']);
  });

  it('takes nothing from another place, a later quarter or an unapproved value', () => {
    recordApproved(db, programme, [{ indicator: 'served', value: 10 }], { place: south });
    recordApproved(db, programme, [{ indicator: 'served', value: 11 }], { period: '2023-Q4' });
    submit(12, '2023-Q1');
    submit(13, '2023-Q2');
    expect(queue().values.map(({ value, previous }) => [value, previous])).toEqual([
      [12, null],
      [13, null],
    ]);
  });
});
