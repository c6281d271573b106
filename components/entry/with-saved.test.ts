import { describe, expect, test } from 'vitest';
import type { Said } from '@/lib/api/observation-schema';
import type { Sheet } from '@/lib/api/sheet-schema';
import type { Send } from '@/lib/offline/kept-cell';
import { nextSend, type Outcome } from '@/lib/offline/queue';
import { aKeptCell, wished } from '@/lib/offline/testing-kept';
import { withSaved } from './with-saved';

const author = { name: 'Amina', at: '2023-04-01T09:00:00.000Z' };
const unknown = { date: null, precision: 'unknown' } as const;

/** A sheet with one cell in each row. */
function aSheet(
  said: Readonly<
    Record<string, Pick<Sheet['rows'][number]['cells'][number], 'working' | 'approved'>>
  >,
): Sheet {
  return {
    place: { key: 'TL-01@2015', name: { en: 'North' } },
    period: {
      ...{ code: '2023-Q1', title: null, isStated: true, start: unknown, end: unknown },
      ...{ dueOn: null, phase: 'II', state: 'open' },
    },
    ...{ previousPeriod: null, earlierPeriods: [], isLocked: false, openUntil: null },
    ...{ indicators: [], dimensions: [], sites: [] },
    rows: Object.entries(said).map(([indicator, stands]) => ({
      ...{ indicator, organisation: null, mayEnter: true },
      cells: [
        { category: '', source: null, isPlanned: true, previous: null, earlier: [], ...stands },
      ],
    })),
  };
}

const aValue = (given: Partial<Said>): Said => ({
  ...{ id: 1, revision: 1, reviewState: 'draft', state: 'reported', value: 5 },
  ...{ numerator: null, denominator: null, sampleSize: null, population: null, margin: null },
  ...{ weight: null, level: null, reachedOn: null, words: null, explanation: null, note: null },
  ...{ doubt: null, enteredBy: 'Samira', enteredAt: '2023-03-01T00:00:00Z', submittedBy: null },
  ...{ submittedAt: null, returnedReason: null, change: null },
  ...given,
});

const empty = { working: null, approved: null };

function aSend(...cells: Parameters<typeof aKeptCell>[]): Send {
  const held = { cells: cells.map((cell) => aKeptCell(...cell)), sends: [] };
  const { send } = nextSend(held, { id: 'send-1', at: author.at });
  if (!send) throw new Error('Nothing was to be sent.');
  return send;
}

const workingAfter = (sheet: Sheet, send: Send, outcome: Outcome) =>
  withSaved(sheet, { send, outcome }, author).rows.map(({ cells }) => cells[0]?.working ?? null);

describe('a sheet after its save was answered', () => {
  test('has what was saved, by whom, and leaves the other cells alone', () => {
    const sheet = aSheet({ units: empty, served: { ...empty, working: aValue({ id: 3 }) } });
    const seen = [{ id: 9, revision: 1 }];
    expect(workingAfter(sheet, aSend(['units']), { kind: 'saved', seen })).toMatchObject([
      { id: 9, revision: 1, value: 5, reviewState: 'draft', enteredBy: 'Amina' },
      { id: 3, value: 5, enteredBy: 'Samira' },
    ]);
  });

  test('has nothing where a cell was emptied', () => {
    const sheet = aSheet({ units: { ...empty, working: aValue({ id: 4, revision: 2 }) } });
    const send = aSend(['units', { wish: { kind: 'empty' }, seen: { id: 4, revision: 2 } }]);
    expect(workingAfter(sheet, send, { kind: 'saved', seen: [null] })).toEqual([null]);
  });

  test('is not taken back by an answer that comes late', () => {
    const later = aValue({ id: 9, revision: 3, value: 8 });
    const sheet = aSheet({ units: { ...empty, working: later } });
    const send = aSend(['units', { wish: wished(7), seen: { id: 9, revision: 1 } }]);
    const seen = [{ id: 9, revision: 2 }];
    expect(workingAfter(sheet, send, { kind: 'saved', seen })).toEqual([later]);
  });

  test('has no draft where the approved value was said again', () => {
    const approved = aValue({ id: 2, reviewState: 'approved' });
    const sheet = aSheet({ units: { working: null, approved } });
    const seen = [{ id: 2, revision: 1 }];
    expect(workingAfter(sheet, aSend(['units']), { kind: 'saved', seen })).toEqual([null]);
  });

  test('is as it was where the save was refused', () => {
    const sheet = aSheet({ units: empty });
    const refusal = { code: 'locked', field: 'value', words: 'errors.locked', params: {} } as const;
    const outcome = { kind: 'refused', at: null, refusal } as const;
    expect(withSaved(sheet, { send: aSend(['units']), outcome }, author)).toBe(sheet);
  });
});
