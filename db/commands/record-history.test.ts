import { expect, test } from 'vitest';
import { history } from '../schema/history';
import { testDatabase } from '../testing';
import { historyHash, historyRoot, recordHistory } from './record-history';

const entry = {
  at: '2023-10-24T10:00:00.000Z',
  personId: null,
  way: 'load',
  action: 'programme.load',
  programmeId: null,
  subjectKind: 'programme',
  subjectId: '1',
  before: null,
  after: { title: 'x' },
  reason: null,
} as const;

test('each row is chained to the one before by hash', () => {
  const db = testDatabase();
  recordHistory(db, entry);
  recordHistory(db, { ...entry, action: 'programme.change' });
  const rows = db.select().from(history).all();
  expect(rows.map((row) => row.previousHash)).toEqual([historyRoot, rows[0]?.hash]);
  expect(rows[0]?.hash).toBe(historyHash(historyRoot, entry));
});

test('the database refuses to change or delete a row', () => {
  const db = testDatabase();
  recordHistory(db, entry);
  expect(() => db.update(history).set({ action: 'other' }).run()).toThrow(/append-only/);
  expect(() => db.delete(history).run()).toThrow(/append-only/);
});
