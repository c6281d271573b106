import { and, asc, eq, isNull } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { allWords } from '@/lib/words-testing';
import type { Database } from '../open';
import { findRelease } from '../queries/find-release';
import { history } from '../schema/history';
import { indicator } from '../schema/indicator';
import { observation } from '../schema/observation';
import { period } from '../schema/period';
import { phase } from '../schema/phase';
import { place, placeSuccession } from '../schema/place';
import { target } from '../schema/plan';
import { source } from '../schema/source';
import { testDatabase } from '../testing';
import { seedRealProgramme } from './real';
import { uneditable } from './testing-editable';
import { textsIn } from './testing-texts';

const now = '2024-05-06T07:08:09.000Z';
let db: Database;
let programmeId: number;

beforeAll(() => {
  db = testDatabase();
  ({ programmeId } = seedRealProgramme(db, { now, words: allWords }));
});

function loaded() {
  return db
    .select({
      indicator: indicator.code,
      place: place.code,
      edition: place.edition,
      source: source.code,
      value: observation.value,
      numerator: observation.numerator,
      denominator: observation.denominator,
      isUsed: observation.isUsed,
    })
    .from(observation)
    .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
    .innerJoin(place, eq(place.id, observation.placeId))
    .innerJoin(source, eq(source.id, observation.sourceId))
    .orderBy(asc(indicator.code), asc(observation.id))
    .all();
}

function releasedIn(code: string) {
  const release = findRelease(db, { programmeId, release: 1 });
  const figures = release?.content.figures ?? [];
  return figures.filter((figure) => figure.indicatorCode === code && figure.period === null);
}

describe('the published figures', () => {
  it('are all there, each with its source, and there are no others', () => {
    const numbers = loaded()
      .filter(({ value, numerator }) => value !== null || numerator !== null)
      .map((row) =>
        row.value === null
          ? `${row.indicator} ${row.place} ${row.source} ${row.numerator}/${row.denominator}`
          : `${row.indicator} ${row.place} ${row.source} ${row.value}`,
      );
    expect(numbers).toEqual([
      'ACC-1 MA-02 seminaire-2023 751',
      'ACC-2 MA-OUJ-AL-ANDALOUS seminaire-2023 1',
      'ACC-2 MA-BER-AL-MOUKAMAWA seminaire-2023 1',
      'EMP-1 MA-01 seminaire-2023 2639',
      'EMP-2 MA-01 yabiladi-2021 7',
      'POL-1 M4SD-8 iom-int 12',
      'POL-2 M4SD-8 iom-int 56',
      'POL-3 M4SD-8 iom-int 8/8',
      'POL-3 M4SD-8 md-undp 8/8',
    ]);
  });

  it('count the countries once, though two sources state them', () => {
    const used = loaded().filter(({ indicator: code, isUsed }) => code === 'POL-3' && isUsed);
    expect(used.map(({ source: code }) => code)).toEqual(['iom-int']);
  });

  it('say that they were loaded, and name no reviewer', () => {
    const rows = db
      .select({
        review: observation.reviewState,
        outcome: observation.reviewOutcome,
        origin: observation.origin,
        by: observation.approvedBy,
        enteredBy: observation.enteredBy,
        sourceId: observation.sourceId,
      })
      .from(observation)
      .all();
    for (const { sourceId, ...row } of rows) {
      expect(sourceId).not.toBeNull();
      const review = 'approved';
      expect(row).toEqual({
        review,
        outcome: 'loaded',
        origin: 'loaded',
        by: null,
        enteredBy: null,
      });
    }
  });

  it('carry their doubt wherever the sources leave one', () => {
    const rows = db
      .select({ code: indicator.code, doubt: observation.doubt })
      .from(observation)
      .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
      .where(eq(observation.isUsed, true))
      .all();
    const inNumbers = ['ACC-1', 'ACC-2', 'EMP-1', 'EMP-2', 'POL-1', 'POL-2', 'POL-3'];
    for (const { code, doubt } of rows.filter((row) => inNumbers.includes(row.code))) {
      expect(doubt, code).not.toBeNull();
    }
  });

  it('have a planned reach in words, and no target in figures', () => {
    const rows = db
      .select({ value: target.value, operator: target.operator, words: target.words })
      .from(target)
      .all();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ value: null, operator: '>=' });
    expect(rows[0]?.words?.en).toContain('650');
  });
});

describe('time', () => {
  it('gives a phase only where a source names it', () => {
    const declared = db
      .select({ indicator: indicator.code })
      .from(observation)
      .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
      .innerJoin(period, eq(period.id, observation.periodId))
      .innerJoin(phase, eq(phase.id, period.phaseId))
      .all();
    expect(declared.map((row) => row.indicator)).toEqual(['ACC-2', 'ACC-2']);
  });

  it('puts nothing in a phase that dates or a source do not put there', () => {
    const columns = ['ACC-1', 'ACC-2', 'EMP-1', 'EMP-2', 'POL-1', 'POL-2', 'POL-3'].map((code) => {
      const kinds = releasedIn(code).map(({ phase: column }) =>
        column.kind === 'phase' ? column.code : column.kind,
      );
      return `${code}: ${[...new Set(kinds)].join(', ')}`;
    });
    expect(columns).toEqual([
      'ACC-1: not-stated',
      'ACC-2: III',
      'EMP-1: not-stated',
      'EMP-2: III',
      'POL-1: not-stated',
      'POL-2: not-stated',
      'POL-3: not-stated',
    ]);
  });

  it('leaves February 2018 to 2019 to no phase', () => {
    const rows = db
      .select({ code: phase.code, startsOn: phase.startsOn, endsOn: phase.endsOn })
      .from(phase)
      .orderBy(asc(phase.ordinal))
      .all();
    expect(rows).toEqual([
      { code: 'I', startsOn: '2011-01-01', endsOn: '2013-12-31' },
      { code: 'II', startsOn: '2014-02-01', endsOn: '2018-01-31' },
      { code: 'III', startsOn: '2019-01-01', endsOn: '2023-12-31' },
    ]);
  });
});

describe('places', () => {
  it('are twelve regions on the map, with three codes that named others before', () => {
    const rows = db
      .select({ code: place.code, edition: place.edition, column: place.tileColumn })
      .from(place)
      .where(eq(place.level, 'region'))
      .all();
    const current = rows.filter(({ edition }) => edition === '2015');
    expect(current).toHaveLength(12);
    expect(current.every(({ column }) => column !== null)).toBe(true);
    const former = rows.filter(({ edition }) => edition === '1997');
    expect(former.map(({ code, column }) => [code, column])).toEqual([
      ['MA-02', null],
      ['MA-04', null],
      ['MA-09', null],
    ]);
  });

  it('never count for another territory', () => {
    const same = db
      .select({ id: placeSuccession.successorId })
      .from(placeSuccession)
      .where(eq(placeSuccession.isSameTerritory, true))
      .all();
    expect(same).toEqual([]);
  });

  it('give Souss-Massa results in words, and no figure', () => {
    const rows = loaded().filter(({ place: code }) => code === 'MA-09');
    expect(rows.map((row) => row.indicator)).toEqual(['GOV-1', 'POL-4']);
    expect(rows.every(({ value, numerator }) => value === null && numerator === null)).toBe(true);
  });
});

describe('release 1', () => {
  it('speaks for the last day of the seminar, and was published when it was loaded', () => {
    const release = findRelease(db, { programmeId, release: 1 });
    expect(release).toMatchObject({ number: 1, asOf: '2023-10-24', publishedAt: now });
  });

  it('shows each figure where its source puts it', () => {
    const figureAt = (code: string, placeKey: string) =>
      releasedIn(code).find((figure) => figure.placeKey === placeKey);
    expect(figureAt('ACC-1', 'MA-02@2015')?.value.value).toBe(751);
    expect(figureAt('EMP-1', 'MA-01@2015')?.value.value).toBe(2639);
    expect(figureAt('ACC-2', 'MA-02@2015')?.value.value).toBe(2);
    expect(figureAt('EMP-2', 'MA-01@2015')?.value.value).toBe(7);
    expect(figureAt('POL-3', 'M4SD-8@2018')?.value).toMatchObject({ numerator: 8, denominator: 8 });
    expect(figureAt('ACC-3', 'MA-02@2015')?.value.levelCode).toBe('drawn-up');
    expect(figureAt('POL-4', 'MA-09@2015')?.value.text?.fr).toContain('plan de développement');
  });

  it('says the planned reach beside the 751, and judges nothing by it', () => {
    const [figure] = releasedIn('ACC-1');
    expect(figure?.target).toMatchObject({ value: null, operator: '>=' });
    expect(figure?.target?.words?.fr).toContain('650');
    expect(figure?.status).toEqual({ code: 'no-target', reason: 'words-only' });
  });

  it('says of every value that it was loaded from a source', () => {
    const release = findRelease(db, { programmeId, release: 1 });
    const contributors = release?.content.figures.flatMap((figure) => figure.contributors) ?? [];
    expect(contributors.length).toBeGreaterThan(0);
    for (const { review, sourceKey } of contributors) {
      expect(review).toBe('loaded-from-source');
      expect(sourceKey).not.toBeNull();
    }
  });
});

it('is written in three languages throughout, with French spaces', () => {
  const texts = textsIn(db);
  expect(texts.length).toBeGreaterThan(200);
  for (const { table, column, texts: text } of texts) {
    const where = `${table}.${column}: ${JSON.stringify(text)}`;
    expect(Object.keys(text).sort(), where).toEqual(['ar', 'en', 'fr']);
    expect(Object.values(text).every(Boolean), where).toBe(true);
    if (typeof text.fr === 'string') expect(text.fr, where).not.toMatch(/ [;:?!»]|« |'/);
  }
});

it('is told by the history, one row for each value, by no person', () => {
  const rows = db
    .select({ action: history.action, way: history.way })
    .from(history)
    .where(isNull(history.personId))
    .all();
  const values = rows.filter(({ action }) => action === 'load-observation');
  expect(values).toHaveLength(loaded().length);
  expect(new Set(rows.map(({ way }) => way))).toEqual(new Set(['load']));
});

it('leaves nothing behind when it is loaded a second time', () => {
  const before = loaded().length;
  expect(() => seedRealProgramme(db, { now, words: allWords })).toThrow(/UNIQUE/);
  expect(loaded()).toHaveLength(before);
  const places = db
    .select({ id: place.id })
    .from(place)
    .where(and(eq(place.code, 'MA-01'), eq(place.edition, '2015')))
    .all();
  expect(places).toHaveLength(1);
});

it('can be saved again as it stands, by an officer', () => {
  expect(uneditable(db, programmeId)).toEqual([]);
});
