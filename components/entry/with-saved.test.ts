import { describe, expect, test } from 'vitest';
import type { Sheet } from '@/lib/api/sheet-schema';
import type { Send } from '@/lib/offline/kept-cell';
import { nextSend, type Outcome } from '@/lib/offline/queue';
import { aKeptCell, wished } from '@/lib/offline/testing-kept';
import { aDraft, anIndicator, aSheet } from './sheet-fixture';
import { withSaved } from './with-saved';

const author = { name: 'Amina', at: '2023-04-01T09:00:00.000Z' };
function aSend(...cells: Parameters<typeof aKeptCell>[]): Send {
  const held = { cells: cells.map((cell) => aKeptCell(...cell)), sends: [] };
  const { send } = nextSend(held, { id: 'send-1', at: author.at });
  if (!send) throw new Error('Nothing was to be sent.');
  return send;
}

const workingAfter = (sheet: Sheet, send: Send, outcome: Outcome) =>
  withSaved(sheet, { send, outcome }, author).rows.map(({ cells }) => cells[0]?.working ?? null);

const units = [anIndicator('units')];

describe('a sheet after its save was answered', () => {
  test('has what was saved, by whom, and leaves the other cells alone', () => {
    const both = [...units, anIndicator('served')];
    const sheet = aSheet(both, [], { served: aDraft(4, { id: 3, enteredBy: 'Samira' }) });
    const seen = [{ id: 9, revision: 1 }];
    expect(workingAfter(sheet, aSend(['units']), { kind: 'saved', seen })).toMatchObject([
      { id: 9, revision: 1, value: 5, reviewState: 'draft', enteredBy: 'Amina' },
      { id: 3, value: 4, enteredBy: 'Samira' },
    ]);
  });

  test('has it at the site it was typed for, and not at the region', () => {
    const region = aSheet(units);
    const site = { ...aSheet(units), place: { key: 'TL-01-A@2015', name: { en: 'A site' } } };
    const send = { ...aSend(['units']), place: site.place.key };
    const outcome = { kind: 'saved', seen: [{ id: 9, revision: 1 }] } as const;
    const after = withSaved({ ...region, sites: [site] }, { send, outcome }, author);
    expect(after.rows[0]?.cells[0]?.working).toBeNull();
    expect(after.sites[0]?.rows[0]?.cells[0]?.working).toMatchObject({ id: 9, value: 5 });
  });

  test('has nothing where a cell was emptied', () => {
    const sheet = aSheet(units, [], { units: aDraft(5, { id: 4, revision: 2 }) });
    const send = aSend(['units', { wish: { kind: 'empty' }, seen: { id: 4, revision: 2 } }]);
    expect(workingAfter(sheet, send, { kind: 'saved', seen: [null] })).toEqual([null]);
  });

  test('is not taken back by an answer that comes late', () => {
    const later = aDraft(8, { id: 9, revision: 3 });
    const sheet = aSheet(units, [], { units: later });
    const send = aSend(['units', { wish: wished(7), seen: { id: 9, revision: 1 } }]);
    const seen = [{ id: 9, revision: 2 }];
    expect(workingAfter(sheet, send, { kind: 'saved', seen })).toEqual([later]);
  });

  test('has no draft where the approved value was said again', () => {
    const sheet = aSheet(units);
    const approved = aDraft(5, { id: 2, reviewState: 'approved' });
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, approved })),
    }));
    const seen = [{ id: 2, revision: 1 }];
    expect(workingAfter({ ...sheet, rows }, aSend(['units']), { kind: 'saved', seen })).toEqual([
      null,
    ]);
  });

  test('is as it was where the save was refused', () => {
    const sheet = aSheet(units);
    const refusal = { code: 'locked', field: 'value', words: 'errors.locked', params: {} } as const;
    const outcome = { kind: 'refused', at: null, refusal } as const;
    expect(withSaved(sheet, { send: aSend(['units']), outcome }, author)).toBe(sheet);
  });
});
