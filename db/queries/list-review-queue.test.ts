import { beforeEach, describe, expect, it } from 'vitest';
import { addComment } from '../commands/evidence/add-comment';
import { addLink } from '../commands/evidence/add-link';
import { removeComment } from '../commands/evidence/remove-comment';
import type { Database } from '../open';
import { testDatabase } from '../testing';
import { aComment, aLink } from '../testing-evidence';
import { testNow } from '../testing-people';
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

  it('says what is unusual about a value beside the word its author gave', () => {
    recordApproved(db, programme, [{ indicator: 'served', value: 47 }]);
    const said = { indicator: 'served', value: 47, explanation: 'Counted twice' };
    const { officer } = programme.people;
    recordAndSubmit(db, programme, officer, [said], { period: '2023-Q2' });
    submit(3, '2023-Q3');
    expect(queue().values.map(({ hints, explanation }) => [hints, explanation])).toEqual([
      [[{ rule: 'same-as-last', value: 47 }], 'Counted twice'],
      [[], null],
    ]);
  });

  it('counts what stands in the cell of a value, and what was removed no more', () => {
    const { officer, secondOfficer, reviewer } = programme.people;
    const scope = scopeFor(officer, 'viewOffice', programme);
    const at = { now: testNow, way: 'api' } as const;
    submit(12, '2023-Q1');
    submit(13, '2023-Q2');
    addLink(db, scope, { ...aLink(), ...at });
    addComment(db, scope, { ...aComment(), ...at });
    const id = addComment(db, scope, { ...aComment(), ...at });
    const count = () => queue().values.map(({ evidence }) => evidence);
    expect(count()).toEqual([
      { files: 0, links: 1, comments: 2 },
      { files: 0, links: 0, comments: 0 },
    ]);
    removeComment(db, scopeFor(secondOfficer, 'viewOffice', programme), { id, ...at });
    expect(count()[0]).toEqual({ files: 0, links: 1, comments: 1 });
    const ofReviewer = listReviewQueue(db, scopeFor(reviewer, 'openReview', programme));
    expect(ofReviewer.values[0]).toMatchObject({ mayComment: true, mayApprove: false });
  });
});
