import { beforeEach, describe, expect, test } from 'vitest';
import { closePeriod } from '@/db/commands/close-period';
import type { Database } from '@/db/open';
import { getSheet } from '@/db/queries/get-sheet';
import { testDatabase } from '@/db/testing';
import { testNow } from '@/db/testing-people';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { scopeFor } from '@/db/testing-scope';
import { north, record, recordApproved } from '@/db/testing-values';
import type { Column, GridCell } from '@/lib/workbook/columns';
import { download, fill, upload } from './testing-workbook';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

type Typed = Readonly<Record<string, Partial<Record<Column, GridCell>>>>;

/** The workbook of North in the first quarter, with what was typed by indicator. */
function filled(typed: Typed, format: 'xlsx' | 'csv' = 'xlsx') {
  const { bytes } = download(db, programme, programme.people.officer, {
    ...{ format, places: [north], periods: ['2023-Q1'] },
  });
  return fill(bytes, ({ indicator }) => typed[String(indicator)] ?? {});
}

const sent = (grid: ReturnType<typeof filled>, isDryRun = false) =>
  upload(db, programme, programme.people.officer, grid, { isDryRun });

const rowOf = (reply: ReturnType<typeof sent>, indicator: string) =>
  reply.rows.find((row) => row.indicator === indicator);

function workingOf(indicator: string) {
  const scope = scopeFor(programme.people.officer, 'viewOffice', programme);
  const sheet = getSheet(db, scope, { place: north, period: '2023-Q1', now: testNow });
  return sheet.rows.find((row) => row.indicator === indicator)?.cells[0]?.working ?? null;
}

const refusedWith = (words: string, field?: string) => ({
  outcome: 'refused',
  problem: { words, ...(field && { field }) },
});

describe('an uploaded workbook', () => {
  test('becomes drafts under the name of who uploads it; blanks stay as they are', () => {
    record(db, programme, programme.people.officer, [{ indicator: 'units', value: 3 }]);
    const reply = sent(
      filled({
        served: { value: 12 },
        spent: { value: '1 250,50' },
        placed: { numerator: 5, denominator: 8 },
        plan: { level: 'drafted', reachedOn: 44986 },
        story: { words: '=not a formula' },
        units: { value: null, explanation: 'Counted twice' },
      }),
    );
    expect(reply.counts).toEqual({ new: 5, changed: 1, unchanged: 0, refused: 0 });
    expect(workingOf('served')).toMatchObject({
      value: 12,
      reviewState: 'draft',
      enteredBy: 'officer',
    });
    expect(workingOf('spent')).toMatchObject({ value: 1250.5 });
    expect(workingOf('plan')).toMatchObject({ level: 'drafted', reachedOn: '2023-03-01' });
    expect(workingOf('story')).toMatchObject({ words: { fr: '=not a formula' } });
    expect(workingOf('units')).toMatchObject({ value: 3, explanation: 'Counted twice' });
  });

  test('is only looked at by a dry run, which answers the same', () => {
    const grid = filled({ served: { value: 12 }, spent: { value: 'x' } });
    const looked = sent(grid, true);
    expect(workingOf('served')).toBeNull();
    const { isDryRun, ...saved } = sent(grid);
    expect(isDryRun).toBe(false);
    expect(looked).toEqual({ isDryRun: true, ...saved });
    expect(rowOf(looked, 'served')).toMatchObject({ outcome: 'new', before: null, after: '12' });
  });

  test('names every row that is wrong, and saves the others', () => {
    const reply = sent(
      filled({
        served: { value: -1 },
        spent: { value: 1.234 },
        placed: { numerator: 9, denominator: 8 },
        plan: { level: 'unheard of' },
        units: { value: 4, words: 'four' },
        story: { words: 'Well' },
      }),
    );
    expect(reply.counts).toMatchObject({ new: 1, refused: 5 });
    const said = (indicator: string) => rowOf(reply, indicator)?.problem?.words;
    expect(said('served')).toBe('observation.errors.negative');
    expect(said('spent')).toBe('observation.errors.tooPrecise');
    expect(said('placed')).toBe('observation.errors.aboveDenominator');
    expect(said('plan')).toBe('observation.errors.unknownLevel');
    expect(said('units')).toBe('observation.errors.notForThisIndicator');
    expect(workingOf('story')).toMatchObject({ words: { fr: 'Well' } });
  });

  test('is refused where the cell changed on the server since the download', () => {
    const { officer } = programme.people;
    record(db, programme, officer, [{ indicator: 'units', value: 3 }]);
    const grid = filled({ units: { value: 5 }, served: { value: 7 } });
    const { id = 0, revision = 0 } = workingOf('units') ?? {};
    record(db, programme, officer, [{ indicator: 'units', value: 4, seen: { id, revision } }]);
    record(db, programme, officer, [{ indicator: 'served', value: 8 }]);
    const reply = sent(grid);
    expect(rowOf(reply, 'units')).toMatchObject(refusedWith('workbook.errors.stale'));
    expect(rowOf(reply, 'served')).toMatchObject(refusedWith('workbook.errors.stale'));
    expect(workingOf('units')?.value).toBe(4);
  });

  test('corrects an approved value only with a reason', () => {
    recordApproved(db, programme, [{ indicator: 'units', value: 3 }]);
    const unsaid = sent(filled({ units: { value: 5 }, served: { value: 2 } }));
    expect(rowOf(unsaid, 'units')).toMatchObject(
      refusedWith('observation.errors.changeWithoutReason', 'change'),
    );
    expect(unsaid.counts).toMatchObject({ new: 1, refused: 1 });
    expect(workingOf('served')).toMatchObject({ value: 2, revision: 1 });
    const half = filled({ units: { value: 5, changeReason: 'Late data' } });
    expect(rowOf(sent(half), 'units')).toMatchObject(
      refusedWith('workbook.errors.changeIncomplete', 'changeWords'),
    );
    const whole = { value: 5, changeReason: 'late-data', changeWords: 'A list came late' };
    expect(sent(filled({ units: whole })).counts).toMatchObject({ changed: 1, refused: 0 });
    expect(workingOf('units')).toMatchObject({ value: 5, change: { reason: 'late-data' } });
  });

  test('keeps a state without a value and a value apart', () => {
    const grid = filled({
      units: { state: 'not-collected', explanation: 'Strike' },
      served: { state: 'Not collected', value: 3, explanation: 'Strike' },
      spent: { state: 'invented', value: 3 },
    });
    const reply = sent(grid);
    expect(rowOf(reply, 'units')?.outcome).toBe('new');
    expect(rowOf(reply, 'served')).toMatchObject(refusedWith('observation.errors.stateHasNoValue'));
    expect(rowOf(reply, 'spent')).toMatchObject(refusedWith('observation.errors.unknownState'));
    const later = sent(filled({ units: { value: 3 } }));
    expect(rowOf(later, 'units')).toMatchObject(refusedWith('observation.errors.stateHasNoValue'));
  });

  test('asks rather than guesses what a number means', () => {
    const reply = sent(filled({ spent: { value: '2,639' } }, 'csv'));
    expect(rowOf(reply, 'spent')).toMatchObject({
      outcome: 'refused',
      problem: { words: 'workbook.errors.ambiguous', params: { first: 2.639, second: 2639 } },
    });
  });

  test('changes nothing of a closed period, of another programme, or outside the person’s rows', () => {
    const grid = filled({ served: { value: 7 } });
    const other = aProgramme(db, { slug: 'other' });
    expect(upload(db, other, other.people.officer, grid).counts).toMatchObject({ refused: 6 });
    const south = fill(
      download(db, programme, programme.people.officer, { periods: ['2023-Q1'] }).bytes,
      ({ place, indicator }) => (indicator === 'served' && place !== north ? { value: 7 } : {}),
    );
    const reply = upload(db, programme, programme.people.contributor, south);
    expect(reply.rows.filter(({ outcome }) => outcome === 'refused')).toHaveLength(6);
    expect(reply.counts).toMatchObject({ unchanged: 6, new: 0 });
    closePeriod(db, scopeFor(programme.people.officer, 'lockPeriods', programme), {
      ...{ period: '2023-Q1', now: testNow, way: 'api' },
    });
    expect(rowOf(sent(grid), 'served')).toMatchObject(refusedWith('errors.locked'));
    expect(workingOf('served')).toBeNull();
  });

  test('refuses a cell that it names twice, and a version it did not read', () => {
    const grid = filled({ served: { value: 7 }, spent: { seen: '1,2' } });
    const again = grid.find(({ cells }) => cells.includes('served'));
    if (!again) throw new Error('The workbook has no such row.');
    const reply = sent([...grid, again]);
    expect(rowOf(reply, 'served')).toMatchObject(refusedWith('observation.errors.twice'));
    expect(rowOf(reply, 'spent')).toMatchObject(refusedWith('workbook.errors.badSeen'));
    expect(workingOf('served')).toBeNull();
  });

  test('takes a number in the language of the file, whoever uploads it', () => {
    const grid = filled({ spent: { value: '1.250,50' } }, 'csv');
    upload(db, programme, programme.people.officer, grid, { locale: 'en' });
    expect(workingOf('spent')).toMatchObject({ value: 1250.5 });
  });
});
