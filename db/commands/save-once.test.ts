import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { observationInput, type Seen } from '@/lib/observation/observation-input';
import type { Sending } from '@/lib/observation/sending';
import type { Database } from '../open';
import { history } from '../schema/history';
import { observation } from '../schema/observation';
import { saveReceipt } from '../schema/save-receipt';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north, record } from '../testing-values';
import { discardObservations } from './discard-observations';
import { recordObservations } from './record-observations';
import { daysReceiptIsKept, saveOnce } from './save-once';

const firstId = '0198b0c0-0000-7000-8000-000000000001';

interface Place {
  readonly db: Database;
  readonly programme: TestProgramme;
}

interface Wish {
  readonly indicator: string;
  /** Null empties the cell. */
  readonly value: number | null;
  readonly seen: Seen | null;
}

function aPlace(): Place {
  const db = testDatabase();
  return { db, programme: aProgramme(db) };
}

const everything = ({ db }: Place) => ({
  values: db.select().from(observation).all(),
  told: db.select().from(history).all(),
});

const sendingOf = ({ programme }: Place, id = firstId): Sending => ({
  id,
  person: programme.people.contributor.personId,
});

interface Sent {
  readonly wish: Wish;
  readonly sending: Sending | null;
  readonly now?: string;
}

/** Answers with what is then to be seen in the cell. */
function send({ db, programme }: Place, { wish, sending, now = testNow }: Sent) {
  const scope = scopeFor(programme.people.contributor, 'viewOffice', programme);
  const at = { now, way: 'api' } as const;
  const { indicator, value, seen } = wish;
  return saveOnce<{ readonly seen: Seen | null }>(db, scope, {
    ...{ sending, request: wish, now },
    save: (tx) => {
      if (value === null) {
        if (seen) discardObservations(tx, scope, { observations: [seen], ...at });
        return { seen: null };
      }
      const values = [observationInput.parse({ indicator, value, seen })];
      const saved = recordObservations(tx, scope, {
        place: north,
        period: '2023-Q1',
        values,
        ...at,
      });
      return { seen: saved[0] ? { id: saved[0].id, revision: saved[0].revision } : null };
    },
  });
}

describe('a save that is sent again', () => {
  let place: Place;
  beforeEach(() => {
    place = aPlace();
  });

  test('is given its own answer though another has saved since, whose value stands', () => {
    const wish = { indicator: 'units', value: 5, seen: null };
    const sent = { wish, sending: sendingOf(place) };
    const answer = send(place, sent);
    const { officer } = place.programme.people;
    record(place.db, place.programme, officer, [{ indicator: 'units', value: 6, ...answer }]);
    const before = everything(place);
    expect(send(place, sent)).toEqual(answer);
    expect(everything(place)).toEqual(before);
    expect(before.values[0]).toMatchObject({ value: 6, revision: 2 });
  });

  test('empties a cell once', () => {
    const { seen } = send(place, {
      wish: { indicator: 'units', value: 5, seen: null },
      sending: null,
    });
    const emptying = { wish: { indicator: 'units', value: null, seen }, sending: sendingOf(place) };
    send(place, emptying);
    const before = everything(place);
    expect(send(place, emptying)).toEqual({ seen: null });
    expect(everything(place)).toEqual(before);
  });

  test('is refused where another save had its id, and nothing is done', () => {
    const sending = sendingOf(place);
    send(place, { wish: { indicator: 'units', value: 5, seen: null }, sending });
    const other = { wish: { indicator: 'served', value: 5, seen: null }, sending };
    expect(refusal(() => send(place, other))).toMatchObject({
      code: 'conflict',
      words: 'observation.errors.saveIdTaken',
    });
    expect(everything(place).values).toHaveLength(1);
  });

  test('is never taken from the session of another person', () => {
    const sending = { id: firstId, person: place.programme.people.officer.personId };
    const wish = { indicator: 'units', value: 5, seen: null };
    expect(refusal(() => send(place, { wish, sending }))).toMatchObject({
      code: 'unauthorized',
      words: 'errors.otherPerson',
    });
    expect(everything(place).values).toEqual([]);
  });

  test('leaves no receipt where it was refused', () => {
    const wish = { indicator: 'units', value: 5, seen: { id: 99, revision: 1 } };
    expect(refusal(() => send(place, { wish, sending: sendingOf(place) })).code).toBe('conflict');
    expect(place.db.select().from(saveReceipt).all()).toEqual([]);
  });

  test('long after, is judged by what stands, and its receipt is gone', () => {
    send(place, { wish: { indicator: 'units', value: 5, seen: null }, sending: sendingOf(place) });
    const later = new Date(Date.parse(testNow) + (daysReceiptIsKept + 1) * 86_400_000);
    const secondId = firstId.replace(/1$/, '2');
    const wish = { indicator: 'served', value: 5, seen: null };
    send(place, { wish, sending: sendingOf(place, secondId), now: later.toISOString() });
    expect(place.db.select().from(saveReceipt).all()).toMatchObject([{ saveId: secondId }]);
  });
});

test('a queue replayed in any interleaving of retries changes what the queue alone changes', () => {
  const step = fc.record({
    indicator: fc.constantFrom('units', 'served', 'spent'),
    value: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 3 }),
    /** Which of the saves so far come again after this one. */
    again: fc.array(fc.nat({ max: 11 }), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const once = aPlace();
      const replayed = aPlace();
      for (const [place, withRetries] of [
        [once, false],
        [replayed, true],
      ] as const) {
        const seen = new Map<string, Seen | null>();
        const sent: (Sent & { readonly answer: unknown })[] = [];
        for (const [at, { indicator, value, again }] of steps.entries()) {
          const wish = { indicator, value, seen: seen.get(indicator) ?? null };
          const id = firstId.replace(/0000000001$/, String(at).padStart(10, '0'));
          const one = { wish, sending: sendingOf(place, id) };
          const answer = send(place, one);
          seen.set(indicator, answer.seen);
          sent.push({ ...one, answer });
          const retried = withRetries ? again.flatMap((earlier) => sent[earlier] ?? []) : [];
          for (const { answer: first, ...retry } of retried) {
            expect(send(place, retry)).toEqual(first);
          }
        }
        // The whole queue once more, as after an evening without a connection.
        if (withRetries)
          for (const { answer: first, ...retry } of sent) {
            expect(send(place, retry)).toEqual(first);
          }
      }
      expect(withoutPeople(everything(replayed))).toEqual(withoutPeople(everything(once)));
    }),
    { numRuns: 30 },
  );
});

/** Two programmes have two contributors: their ids, and the chain of hashes over them, differ. */
function withoutPeople({ values, told }: ReturnType<typeof everything>) {
  return {
    values: values.map(({ enteredBy: _, ...rest }) => rest),
    told: told.map(({ personId: _, hash: __, previousHash: ___, ...rest }) => rest),
  };
}
