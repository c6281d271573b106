import { afterEach, expect, test, vi } from 'vitest';
import { testDatabase } from '@/db/testing';
import { aProgramme } from '@/db/testing-programme';
import { keepTablesSwept } from './keep-tables-swept';
import { tableOf } from './testing-table';

afterEach(() => vi.useRealTimers());

test('a file that was forgotten is gone after its day, though nobody imports another', () => {
  vi.useFakeTimers();
  const db = testDatabase();
  const programme = aProgramme(db);
  tableOf(db, programme, programme.people.officer).open('Indicator,Region,Value\nserved,North,1');
  const left = () => db.$client.prepare('SELECT count(*) FROM table_import').pluck().get();
  const touched = db.$client.prepare('UPDATE table_import SET touched_at = ?');
  touched.run(new Date().toISOString());
  keepTablesSwept(db);
  vi.advanceTimersByTime(23 * 60 * 60 * 1000);
  expect(left()).toBe(1);
  vi.advanceTimersByTime(2 * 60 * 60 * 1000);
  expect(left()).toBe(0);
});
