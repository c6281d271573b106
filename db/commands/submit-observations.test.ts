import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../open';
import { history } from '../schema/history';
import { observation } from '../schema/observation';
import { period } from '../schema/period';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { aPerson, testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north, record, recordAndSubmit, south } from '../testing-values';
import { discardObservations } from './discard-observations';
import { returnObservations } from './return-observations';
import { submitObservations } from './submit-observations';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const at = { now: testNow, way: 'api' } as const;
const sheet = { place: north, period: '2023-Q1', ...at };
const states = () => db.select({ state: observation.reviewState }).from(observation).all();
const asContributor = () => scopeFor(programme.people.contributor, 'viewOffice', programme);
const values = [
  { indicator: 'served', value: 1 },
  { indicator: 'units', value: 2 },
];

describe('submitting a sheet', () => {
  test('hands over every draft, with who and when, and one history row each', () => {
    record(db, programme, programme.people.contributor, values);
    const before = db.select().from(history).all().length;
    expect(submitObservations(db, asContributor(), sheet)).toHaveLength(2);
    expect(db.select().from(observation).all()).toMatchObject(
      Array(2).fill({
        reviewState: 'submitted',
        revision: 2,
        submittedBy: programme.people.contributor.personId,
        submittedAt: testNow,
      }),
    );
    expect(db.select().from(history).all()).toHaveLength(before + 2);
  });

  test('a second time hands over nothing and is no error', () => {
    recordAndSubmit(db, programme, programme.people.contributor, values);
    expect(submitObservations(db, asContributor(), sheet)).toEqual([]);
  });

  test('leaves what belongs to another organisation', () => {
    const bound = aPerson(db, {
      email: 'bound@example.org',
      role: 'contributor',
      programmeId: programme.id,
      organisationId: programme.organisations.clinic,
    });
    record(db, programme, programme.people.officer, [{ ...values[0], indicator: 'served' }]);
    record(db, programme, bound, [{ indicator: 'served', value: 3, organisation: 'clinic' }]);
    submitObservations(db, scopeFor(bound, 'viewOffice', programme), sheet);
    expect(states()).toEqual([{ state: 'draft' }, { state: 'submitted' }]);
  });

  test('sends a returned value again only where it is named', () => {
    const { contributor, officer } = programme.people;
    const [sent] = recordAndSubmit(db, programme, contributor, [{ indicator: 'served', value: 1 }]);
    const [returned] = returnObservations(db, scopeFor(officer, 'openReview', programme), {
      observations: [{ id: sent?.id ?? 0, revision: sent?.revision ?? 0 }],
      reason: 'Check it',
      ...at,
    });
    expect(submitObservations(db, asContributor(), sheet)).toEqual([]);
    const observations = [{ id: returned?.id ?? 0, revision: returned?.revision ?? 0 }];
    expect(submitObservations(db, asContributor(), { ...sheet, observations })).toHaveLength(1);
    expect(db.select().from(observation).get()?.returnedReason).toBeNull();
  });
});

describe('submitting is refused, and changes nothing,', () => {
  test('for a closed period', () => {
    record(db, programme, programme.people.contributor, values);
    db.update(period).set({ state: 'closed' }).run();
    const reply = refusal(() => submitObservations(db, asContributor(), sheet));
    expect(reply.code).toBe('locked');
    expect(states()).toEqual([{ state: 'draft' }, { state: 'draft' }]);
  });

  test('for a value of another sheet', () => {
    const { officer } = programme.people;
    const [other] = record(db, programme, officer, values, { place: south });
    const observations = [{ id: other?.id ?? 0, revision: 1 }];
    const reply = refusal(() =>
      submitObservations(db, scopeFor(officer, 'viewOffice', programme), {
        ...sheet,
        observations,
      }),
    );
    expect(reply).toMatchObject({ code: 'invalid', field: 'observations.0' });
  });

  test('for a value that changed since it was seen, and for all beside it', () => {
    const [first, second] = record(db, programme, programme.people.contributor, values);
    const observations = [
      { id: first?.id ?? 0, revision: 1 },
      { id: second?.id ?? 0, revision: 9 },
    ];
    const reply = refusal(() =>
      submitObservations(db, asContributor(), { ...sheet, observations }),
    );
    expect(reply).toMatchObject({ code: 'conflict', field: 'observations.1' });
    expect(states()).toEqual([{ state: 'draft' }, { state: 'draft' }]);
  });

  test('for a value of another programme', () => {
    const other = aProgramme(db, { slug: 'other' });
    const [foreign] = record(db, other, other.people.officer, values);
    const observations = [{ id: foreign?.id ?? 0, revision: 1 }];
    const reply = refusal(() =>
      submitObservations(db, asContributor(), { ...sheet, observations }),
    );
    expect(reply).toMatchObject({ code: 'not-found', field: 'observations.0' });
  });

  test('for a reader', () => {
    const [saved] = record(db, programme, programme.people.contributor, values);
    const observations = [{ id: saved?.id ?? 0, revision: 1 }];
    const asReader = scopeFor(programme.people.reader, 'viewOffice', programme);
    const reply = refusal(() => submitObservations(db, asReader, { ...sheet, observations }));
    expect(reply.code).toBe('forbidden');
  });
});

describe('emptying a cell', () => {
  test('removes a draft and keeps in the history what it said', () => {
    const [saved] = record(db, programme, programme.people.contributor, values);
    const observations = [{ id: saved?.id ?? 0, revision: 1 }];
    discardObservations(db, asContributor(), { observations, ...at });
    expect(states()).toHaveLength(1);
    expect(db.select().from(history).all().at(-1)).toMatchObject({
      action: 'discard-observation',
      before: { value: 1 },
      after: null,
    });
  });

  test('never gives its number to another value', () => {
    const [first] = record(db, programme, programme.people.contributor, [values[0] as never]);
    const observations = [{ id: first?.id ?? 0, revision: 1 }];
    discardObservations(db, asContributor(), { observations, ...at });
    const [second] = record(db, programme, programme.people.contributor, [values[0] as never]);
    expect(second?.id).toBeGreaterThan(first?.id ?? 0);
  });

  test('is refused once the value was submitted', () => {
    const sent = recordAndSubmit(db, programme, programme.people.contributor, values);
    const observations = sent.map(({ id, revision }) => ({ id, revision }));
    const reply = refusal(() => discardObservations(db, asContributor(), { observations, ...at }));
    expect(reply).toMatchObject({ code: 'conflict', field: 'observations.0' });
    expect(states()).toHaveLength(2);
  });

  test('is refused to someone of another place', () => {
    const [saved] = record(db, programme, programme.people.officer, values, { place: south });
    const observations = [{ id: saved?.id ?? 0, revision: 1 }];
    const reply = refusal(() => discardObservations(db, asContributor(), { observations, ...at }));
    expect(reply.code).toBe('forbidden');
  });
});
