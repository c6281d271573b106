import { beforeEach, describe, expect, test } from 'vitest';
import type { EntryCell } from '@/lib/api/sheet-schema';
import type { PersonCaller } from '@/lib/permissions';
import { closePeriod } from '../commands/close-period';
import type { Database } from '../open';
import { planEntry } from '../schema/plan';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { aPerson, testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north, record, recordAndSubmit, recordApproved, south } from '../testing-values';
import { getSheet, getSheetWithSites } from './get-sheet';
import { listSheets } from './list-sheets';
import { listSitesOfSheet } from './list-sites-of-sheet';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const sheetOf = (caller: PersonCaller, place = north, period = '2023-Q2') =>
  getSheet(db, scopeFor(caller, 'viewOffice', programme), { place, period, now: testNow });

function cellOf(caller: PersonCaller, indicator: string, category = ''): EntryCell | undefined {
  const row = sheetOf(caller).rows.find((one) => one.indicator === indicator);
  return row?.cells.find((cell) => cell.category === category);
}

const inQ2 = { period: '2023-Q2' };

describe('a sheet', () => {
  test('has a row for everything the plan expects there, empty at first', () => {
    const { rows, indicators, isLocked } = sheetOf(programme.people.contributor);
    expect(rows.map(({ indicator }) => indicator)).toEqual([
      'served',
      'units',
      'placed',
      'plan',
      'spent',
      'story',
    ]);
    expect(rows.flatMap(({ cells }) => cells)).toMatchObject(
      Array(6).fill({ isPlanned: true, approved: null, working: null, previous: null }),
    );
    expect(indicators.find(({ code }) => code === 'plan')?.levels.map(({ code }) => code)).toEqual([
      'planned',
      'drafted',
      'adopted',
    ]);
    expect(isLocked).toBe(false);
  });

  test('shows a correction beside the value it would replace, and the value before', () => {
    recordApproved(db, programme, [{ indicator: 'served', value: 3 }]);
    const [approved] = recordApproved(db, programme, [{ indicator: 'served', value: 5 }], inQ2);
    const seen = { id: approved?.id ?? 0, revision: approved?.revision ?? 0 };
    const change = { reason: 'late-data', words: 'A list came late' } as const;
    const corrected = { indicator: 'served', value: 6, seen, change };
    record(db, programme, programme.people.contributor, [corrected], inQ2);
    expect(cellOf(programme.people.contributor, 'served')).toMatchObject({
      approved: { value: 5, reviewState: 'approved', enteredBy: 'officer' },
      working: { value: 6, reviewState: 'draft', change },
      previous: { value: 3 },
    });
  });

  test('keeps what is not approved from who neither enters nor reviews there', () => {
    record(db, programme, programme.people.officer, [{ indicator: 'served', value: 5 }], inQ2);
    const seenBy = (caller: PersonCaller) => cellOf(caller, 'served')?.working?.value ?? null;
    const { reader, reviewer, contributor } = programme.people;
    const elsewhere = aPerson(db, {
      email: 'south@example.org',
      role: 'contributor',
      programmeId: programme.id,
      placeIds: [programme.places.south],
    });
    const callers = [reader, elsewhere, reviewer, contributor];
    expect(callers.map(seenBy)).toEqual([null, null, 5, 5]);
    recordAndSubmit(db, programme, contributor, [{ indicator: 'served', value: 7 }]);
    const earlier = (caller: PersonCaller) => cellOf(caller, 'served')?.earlier.at(-1);
    expect(callers.map(earlier)).toEqual([null, null, 7, 7]);
  });

  test('shows the parts of a planned breakdown, and a value outside the plan once it is there', () => {
    db.update(planEntry).set({ breakdownId: programme.breakdowns.bySex }).run();
    expect(cellOf(programme.people.contributor, 'served', 'sex=f')?.isPlanned).toBe(true);
    const outside = { indicator: 'served', value: 1, source: 'report' };
    record(db, programme, programme.people.contributor, [outside], inQ2);
    const row = sheetOf(programme.people.contributor).rows.find(
      ({ indicator }) => indicator === 'served',
    );
    expect(row?.cells.map((cell) => [cell.category, cell.source, cell.isPlanned])).toEqual([
      ['', null, true],
      ['sex=f', null, true],
      ['sex=m', null, true],
      ['', 'report', false],
    ]);
  });

  test('says the target of the phase, and whether the person may enter', () => {
    const { rows, indicators } = sheetOf(programme.people.reader);
    expect(indicators.find(({ code }) => code === 'served')?.target).toMatchObject({
      scope: 'phase',
      value: 400,
    });
    expect(rows.some(({ mayEnter }) => mayEnter)).toBe(false);
  });

  test('of an unknown place or period is refused there', () => {
    const { officer } = programme.people;
    expect(refusal(() => sheetOf(officer, 'TL-77@2015')).field).toBe('place');
    expect(refusal(() => sheetOf(officer, north, '1999-Q1')).field).toBe('period');
  });
});

describe('the sheet of a region', () => {
  const clinic = 'TL-01-A@2015';

  function planTheClinic(): void {
    const { places, phases, indicators, breakdowns } = programme;
    db.insert(planEntry)
      .values({
        ...{ indicatorId: indicators.served, placeId: places.clinic, phaseId: phases.second },
        ...{ frequency: 'quarter', breakdownId: breakdowns.none },
      })
      .run();
  }

  const wholeSheet = (caller: PersonCaller, place: string) =>
    getSheetWithSites(db, scopeFor(caller, 'viewOffice', programme), {
      ...{ place, period: '2023-Q2', now: testNow },
    });

  test('has the sites in it that the plan expects something of, each with its own rows', () => {
    const { contributor } = programme.people;
    expect(wholeSheet(contributor, north).sites).toEqual([]);
    planTheClinic();
    const { place, rows, sites } = wholeSheet(contributor, north);
    expect([place.key, rows.length]).toEqual([north, 6]);
    expect(sites).toMatchObject([
      { place: { key: clinic }, rows: [{ indicator: 'served', mayEnter: true }] },
    ]);
    expect(wholeSheet(contributor, south).sites).toEqual([]);
    expect(wholeSheet(contributor, clinic)).toMatchObject({ place: { key: clinic }, sites: [] });
    const { id: programmeId, places, periods } = programme;
    const inCountry = { programmeId, placeId: places.country, periodId: periods.q2 };
    expect(listSitesOfSheet(db, inCountry)).toEqual([]);
  });

  test('keeps from each who neither enters nor reviews at that site what is not approved', () => {
    planTheClinic();
    const { officer, reader, contributor } = programme.people;
    const inClinic = { ...inQ2, place: clinic };
    record(db, programme, officer, [{ indicator: 'served', value: 5 }], inClinic);
    const ofSouth = aPerson(db, {
      ...{ email: 'south@example.org', role: 'contributor', programmeId: programme.id },
      placeIds: [programme.places.south],
    });
    const seenBy = (caller: PersonCaller) => {
      const row = wholeSheet(caller, north).sites[0]?.rows[0];
      return [row?.mayEnter, row?.cells[0]?.working?.value ?? null];
    };
    expect([contributor, reader, ofSouth].map(seenBy)).toEqual([
      [true, 5],
      [false, null],
      [false, null],
    ]);
  });

  test('is named beside its sites in the list', () => {
    planTheClinic();
    const listed = listSheets(db, scopeFor(programme.people.contributor, 'viewOffice', programme), {
      now: testNow,
    }).filter(({ period }) => period.code === '2023-Q2');
    expect(listed.map(({ place, region }) => [place.key, region?.key])).toEqual([
      [north, undefined],
      [clinic, north],
    ]);
  });
});

describe('the list of sheets', () => {
  const listed = (caller: PersonCaller) =>
    listSheets(db, scopeFor(caller, 'viewOffice', programme), { now: testNow });

  test('names the places of the person and how far each sheet is', () => {
    const { contributor } = programme.people;
    recordAndSubmit(db, programme, contributor, [{ indicator: 'served', value: 1 }]);
    record(db, programme, contributor, [{ indicator: 'units', value: 1 }]);
    const sheets = listed(contributor);
    expect(sheets.map(({ place, period }) => [place.key, period.code])).toEqual([
      [north, '2023-Q4'],
      [north, '2023-Q3'],
      [north, '2023-Q2'],
      [north, '2023-Q1'],
    ]);
    expect(sheets.at(-1)).toMatchObject({ planned: 6, filled: 2, draft: 1, submitted: 1 });
  });

  test('is empty for who enters nothing, and whole for an officer', () => {
    expect(listed(programme.people.reader)).toEqual([]);
    const places = new Set(listed(programme.people.officer).map(({ place }) => place.key));
    expect(places).toEqual(new Set([north, south]));
  });

  test('says which are locked', () => {
    const scope = scopeFor(programme.people.officer, 'lockPeriods', programme);
    closePeriod(db, scope, { period: '2023-Q1', now: testNow, way: 'api' });
    const locked = listed(programme.people.contributor).filter(({ isLocked }) => isLocked);
    expect(locked.map(({ period }) => period.code)).toEqual(['2023-Q1']);
  });
});
