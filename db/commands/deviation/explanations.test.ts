import { beforeEach, describe, expect, test } from 'vitest';
import type { PersonCaller } from '@/lib/permissions';
import type { Database } from '../../open';
import { listDeviations } from '../../queries/list-deviations';
import { testDatabase } from '../../testing';
import { explain, explainAndSubmit } from '../../testing-deviation';
import { refusal } from '../../testing-error';
import { testNow } from '../../testing-people';
import { aProgramme, type TestProgramme } from '../../testing-programme';
import { scopeFor } from '../../testing-scope';
import { north, record } from '../../testing-values';
import { closePeriod } from '../close-period';
import { submitObservations } from '../submit-observations';
import { approveExplanations } from './approve-explanations';
import { discardExplanations } from './discard-explanations';
import type { RecordedExplanation } from './recorded';
import { returnExplanations } from './return-explanations';
import { submitExplanations } from './submit-explanations';

let db: Database;
let programme: TestProgramme;
let people: TestProgramme['people'];
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
  ({ people } = programme);
});

const at = { now: testNow, way: 'api' } as const;
const seen = ({ id, revision }: RecordedExplanation) => ({ id, revision });
const review = (caller: PersonCaller) => scopeFor(caller, 'openReview', programme);
const office = (caller: PersonCaller) => scopeFor(caller, 'viewOffice', programme);
const approve = (caller: PersonCaller, one: RecordedExplanation, reason: string | null = null) =>
  approveExplanations(db, review(caller), { explanations: [seen(one)], reason, ...at })[0];
const sendBack = (caller: PersonCaller, one: RecordedExplanation) =>
  returnExplanations(db, review(caller), {
    explanations: [seen(one)],
    reason: 'Say when',
    ...at,
  })[0];
const standing = () =>
  listDeviations(db, office(people.officer), { place: north, period: '2023-Q1' })[0];
const actions = () =>
  db.$client
    .prepare("SELECT action FROM history WHERE subject_kind = 'deviation-explanation' ORDER BY id")
    .pluck()
    .all();

describe('an explanation of a deviation', () => {
  test('goes from draft to approved, sent back once with the reason, all of it on record', () => {
    const first = explainAndSubmit(db, programme, people.contributor);
    const returned = sendBack(people.officer, first) as RecordedExplanation;
    expect(standing()?.working).toMatchObject({
      reviewState: 'returned',
      returnedReason: 'Say when',
    });
    const words = 'The clinic opened in March';
    const again = explainAndSubmit(db, programme, people.contributor, {
      words,
      seen: seen(returned),
    });
    expect(standing()?.working).toMatchObject({ reviewState: 'submitted', returnedReason: null });
    expect(approve(people.officer, again)).toMatchObject({ reviewState: 'approved' });
    expect(standing()).toMatchObject({ approved: { words }, working: null });
    expect(actions()).toEqual([
      ...['explain-deviation', 'submit-explanation', 'return-explanation'],
      ...['explain-deviation', 'submit-explanation', 'approve-explanation'],
    ]);
  });

  test('stands beside the one that it is to replace until it is approved', () => {
    const first = approve(people.officer, explainAndSubmit(db, programme, people.contributor));
    const words = 'The road was closed too';
    const more = { words, seen: first ? seen(first) : null };
    const second = explainAndSubmit(db, programme, people.contributor, more);
    expect(standing()).toMatchObject({ approved: { id: first?.id }, working: { words } });
    approve(people.officer, second);
    expect(standing()).toMatchObject({ approved: { words }, working: null });
    expect(
      db.$client.prepare('SELECT review_state FROM deviation_explanation').pluck().all(),
    ).toEqual(['superseded', 'approved']);
  });

  test('is never approved by who wrote it, nor where nobody else could without a reason', () => {
    const own = explainAndSubmit(db, programme, people.officer);
    expect(refusal(() => approve(people.officer, own)).code).toBe('forbidden');
    expect(sendBack(people.officer, own)).toMatchObject({ reviewState: 'returned' });
  });

  test('is read by two where the programme asks for two approvals', () => {
    const other = aProgramme(db, { reviewSteps: 2 });
    const one = explainAndSubmit(db, other, other.people.contributor);
    const scope = scopeFor(other.people.reviewer, 'openReview', other);
    const [first] = approveExplanations(db, scope, {
      explanations: [seen(one)],
      reason: null,
      ...at,
    });
    expect(first).toMatchObject({ reviewState: 'submitted' });
    const officer = scopeFor(other.people.officer, 'openReview', other);
    const second = first ? [seen(first)] : [];
    expect(
      approveExplanations(db, officer, { explanations: second, reason: null, ...at }),
    ).toMatchObject([{ reviewState: 'approved' }]);
  });

  test('is written by who enters the values of that place, and by nobody else', () => {
    const { reader, reviewer, contributor } = people;
    expect(refusal(() => explain(db, programme, reader)).code).toBe('forbidden');
    expect(refusal(() => explain(db, programme, reviewer)).code).toBe('forbidden');
    const elsewhere = () => explain(db, programme, contributor, { place: 'TL-02@2015' });
    expect(refusal(elsewhere).code).toBe('forbidden');
    const nowhere = () => explain(db, programme, people.officer, { indicator: 'nothing' });
    expect(refusal(nowhere)).toMatchObject({ code: 'invalid', field: 'indicator' });
  });

  test('is not overwritten unseen, and said again changes nothing', () => {
    const first = explain(db, programme, people.contributor);
    expect(explain(db, programme, people.officer)).toEqual(first);
    const unseen = () => explain(db, programme, people.officer, { words: 'Something else' });
    expect(refusal(unseen)).toMatchObject({ code: 'conflict', field: 'words' });
    const stale = { ...first, revision: 7 };
    expect(refusal(() => approve(people.officer, stale)).field).toBe('explanations.0');
  });

  test('is not changed while it waits for review, and not taken back either', () => {
    const one = explainAndSubmit(db, programme, people.contributor);
    const change = () =>
      explain(db, programme, people.contributor, { words: 'Later', seen: seen(one) });
    expect(refusal(change).words).toBe('deviation.errors.alreadySubmitted');
    const named = { explanations: [seen(one)], ...at };
    const takeBack = () => discardExplanations(db, office(people.contributor), named);
    expect(refusal(takeBack).words).toBe('deviation.errors.alreadySubmitted');
    const submitAgain = () => submitExplanations(db, office(people.contributor), named);
    expect(refusal(submitAgain).words).toBe('deviation.errors.alreadySubmitted');
  });

  test('is taken back while it is a draft, and the history keeps what it said', () => {
    const one = explain(db, programme, people.contributor);
    discardExplanations(db, office(people.contributor), { explanations: [seen(one)], ...at });
    expect(standing()).toBeUndefined();
    expect(
      db.$client.prepare('SELECT before FROM history ORDER BY id DESC LIMIT 1').pluck().get(),
    ).toContain('The clinic opened late');
  });

  test('is handed over with the values of its sheet', () => {
    explain(db, programme, people.contributor);
    record(db, programme, people.contributor, [{ indicator: 'served', value: 3 }]);
    const sheet = { place: north, period: '2023-Q1', ...at };
    expect(submitObservations(db, office(people.contributor), sheet)).toHaveLength(1);
    expect(standing()?.working).toMatchObject({ reviewState: 'submitted' });
  });

  test('is not written in a period that is closed', () => {
    const scope = scopeFor(people.officer, 'lockPeriods', programme);
    closePeriod(db, scope, { period: '2023-Q1', ...at });
    expect(refusal(() => explain(db, programme, people.contributor)).code).toBe('locked');
  });

  test('once approved is neither rewritten nor deleted, whatever asks', () => {
    approve(people.officer, explainAndSubmit(db, programme, people.contributor));
    const run = (statement: string) => () => db.$client.exec(statement);
    expect(run("UPDATE deviation_explanation SET words = 'x'")).toThrow(/never rewritten/);
    expect(run('DELETE FROM deviation_explanation')).toThrow(/never deleted/);
  });
});
